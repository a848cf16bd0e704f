package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A piece of the content of a file that no issue holds. */
@Table("FILE_PIECE")
public interface FilePieceEntity extends Numbered {

  @NotNull
  @Indexed
  String getFileId();

  @NotNull
  @Indexed
  String getProjectKey();

  Integer getPlace();

  /** How many bytes it has. */
  Integer getBytes();

  /** The bytes as Base64. */
  @StringLength(StringLength.UNLIMITED)
  String getContent();
}
