package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a rule has found, and what became of it; {@code PLACE} admits each once. */
@Table("SCREENING_FINDING")
public interface ScreeningFindingEntity extends Numbered {

  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getPlace();

  @NotNull
  @Indexed
  String getProjectKey();

  /** Empty for what a rule found by itself. */
  @Indexed
  String getScreeningId();

  String getRuleCode();

  Integer getRuleOrder();

  String getItem();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  String getUnitCode();

  String getDepartment();

  String getPost();

  String getLevelCode();

  String getPointKey();

  Integer getAmount();

  String getSinceDay();

  @Indexed
  String getState();

  String getWarnedPoint();

  String getColour();

  String getResponsible();

  String getDecider();

  String getDeciderName();

  Long getDecided();

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  String getReviewer();

  String getReviewerName();

  Long getReviewed();

  @StringLength(StringLength.UNLIMITED)
  String getReviewReason();

  /** Id of the action that issues the warning. */
  String getIntentId();

  String getNoticeNumber();

  String getWarningKey();

  /** Whether the rule has stopped finding it. */
  Integer getEnded();

  Integer getVersionNumber();
}
