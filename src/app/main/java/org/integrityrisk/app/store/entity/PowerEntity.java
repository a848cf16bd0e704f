package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A power of the catalogue. */
@Table("POWER")
public interface PowerEntity extends Numbered {

  @NotNull
  @Unique
  String getCode();

  @NotNull
  String getName();

  String getCategory();

  @StringLength(StringLength.UNLIMITED)
  String getContent();

  @Indexed
  String getDepartmentCode();

  @Indexed
  String getPostCode();

  /** Tells the present text of the power and its parts from any other. */
  String getFingerprint();
}
