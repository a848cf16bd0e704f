package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A regime file that an administrator has saved; the reference is its key and version. */
@Table("REGIME_VERSION")
public interface RegimeVersionEntity extends Numbered {

  @NotNull
  @Unique
  String getReference();

  @NotNull
  @Indexed
  String getRegimeKey();

  @NotNull
  String getVersionLabel();

  @StringLength(StringLength.UNLIMITED)
  String getContent();

  String getAuthor();

  String getAuthorName();

  Long getSaved();

  String getNote();
}
