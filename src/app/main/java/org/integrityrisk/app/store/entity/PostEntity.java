package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A post of a department. */
@Table("POST")
public interface PostEntity extends Numbered {

  @NotNull
  @Unique
  String getCode();

  @NotNull
  String getName();

  @Indexed
  String getDepartmentCode();

  String getPostRank();

  @Indexed
  String getHolder();
}
