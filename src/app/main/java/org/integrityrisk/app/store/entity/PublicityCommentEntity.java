package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A comment on a publicity, with its answer. */
@Table("PUBLICITY_COMMENT")
public interface PublicityCommentEntity extends Numbered {

  @NotNull
  @Unique
  String getCommentId();

  @NotNull
  @Indexed
  String getPublicityId();

  String getPointKey();

  String getUserKey();

  String getUserName();

  String getRecorder();

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  Long getGiven();

  @StringLength(StringLength.UNLIMITED)
  String getAnswer();

  String getAnswerer();

  String getAnswererName();

  Long getAnswered();
}
