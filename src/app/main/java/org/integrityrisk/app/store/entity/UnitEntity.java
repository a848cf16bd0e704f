package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A unit of the organisation register. */
@Table("UNIT")
public interface UnitEntity extends Numbered {

  @NotNull
  @Unique
  String getCode();

  @NotNull
  String getName();

  String getParentCode();

  @Indexed
  String getMainLeader();
}
