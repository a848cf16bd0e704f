package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A sealed part of a tip. */
@Table("TIP_PART")
public interface TipPartEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getTipId();

  String getPartId();

  String getKind();

  @StringLength(StringLength.UNLIMITED)
  String getSealed();
}
