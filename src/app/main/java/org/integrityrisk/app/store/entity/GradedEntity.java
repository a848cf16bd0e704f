package org.integrityrisk.app.store.entity;

import net.java.ao.schema.StringLength;

/** What is kept of a grading; lists and inputs as JSON. */
public interface GradedEntity extends Numbered {

  String getLevelCode();

  String getRule();

  @StringLength(StringLength.UNLIMITED)
  String getMatched();

  @StringLength(StringLength.UNLIMITED)
  String getInputs();

  @StringLength(StringLength.UNLIMITED)
  String getMissing();

  String getRegime();

  String getRegimeVersion();

  @StringLength(StringLength.UNLIMITED)
  String getReasonEn();

  @StringLength(StringLength.UNLIMITED)
  String getReasonZh();

  String getOwnLevel();

  @StringLength(StringLength.UNLIMITED)
  String getOwnReason();

  String getOwnUser();

  String getOwnName();

  /** Id of the meeting that set the level; empty for a reviewer's own. */
  String getOwnMeeting();
}
