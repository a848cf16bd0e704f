package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A department of a unit. */
@Table("DEPARTMENT")
public interface DepartmentEntity extends Numbered {

  @NotNull
  @Unique
  String getCode();

  @NotNull
  String getName();

  @Indexed
  String getUnitCode();

  String getNature();

  @Indexed
  String getHead();

  @Indexed
  String getInChargeLeader();
}
