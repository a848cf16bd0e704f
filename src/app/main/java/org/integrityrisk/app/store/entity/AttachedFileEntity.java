package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A file that belongs to a check, a measure or a rectification; its content lies with the host, or
 * in pieces beside it.
 */
@Table("ATTACHED_FILE")
public interface AttachedFileEntity extends Numbered {

  @NotNull
  @Unique
  String getFileId();

  String getSubjectKind();

  @NotNull
  @Indexed
  String getSubjectId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getIssueKey();

  /** The host's id of the content. */
  String getHostId();

  @StringLength(StringLength.MAX_LENGTH)
  String getFileName();

  Integer getBytes();

  String getUserKey();

  String getUserName();

  Long getAdded();
}
