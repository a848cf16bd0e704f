package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The result of a publicity for one point. */
@Table("PUBLICITY_RESULT")
public interface PublicityResultEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPublicityId();

  String getPointKey();

  String getOutcome();

  @StringLength(StringLength.UNLIMITED)
  String getOpinion();

  String getUserKey();

  String getUserName();

  Long getDecided();
}
