package org.integrityrisk.core.regime;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * A standing check of the quality of what is kept: what has gaps, is out of date, or contradicts
 * itself. A regime may switch each off and weigh it differently ({@link QualityRules}).
 */
public enum QualityCheck implements Coded {
  GRAVEST_WITHOUT_MEASURE("gravest-without-measure", Severity.HIGH, Subject.POINT),
  POINT_WITHOUT_MEASURE("point-without-measure", Severity.MEDIUM, Subject.POINT),
  BASIS_REPEALED("basis-repealed", Severity.HIGH, Subject.POINT),
  FLAGGED("flagged", Severity.MEDIUM, Subject.POINT),
  POINT_WITHOUT_LEVEL("point-without-level", Severity.MEDIUM, Subject.POINT),
  OLDER_REGIME("older-regime", Severity.LOW, Subject.POINT),
  UNKNOWN_CATEGORY("unknown-category", Severity.HIGH, Subject.POINT),
  UNKNOWN_TYPE("unknown-type", Severity.HIGH, Subject.POINT),
  UNKNOWN_DEPARTMENT("unknown-department", Severity.HIGH, Subject.POINT),
  UNKNOWN_POST("unknown-post", Severity.HIGH, Subject.POINT),
  UNKNOWN_POWER("unknown-power", Severity.MEDIUM, Subject.POINT),
  COPIED_TEXT("copied-text", Severity.MEDIUM, Subject.POINT),
  DUPLICATE_TITLE("duplicate-title", Severity.LOW, Subject.POINT),
  OLD_DRAFT("old-draft", Severity.LOW, Subject.POINT),
  STALE_APPROVAL("stale-approval", Severity.HIGH, Subject.POINT),
  REVIEW_OVERDUE("review-overdue", Severity.HIGH, Subject.POINT),
  REVIEW_WITHOUT_REVIEWER("review-without-reviewer", Severity.HIGH, Subject.POINT),
  CHECK_OVERDUE("check-overdue", Severity.HIGH, Subject.POINT),
  NEVER_CHECKED("never-checked", Severity.MEDIUM, Subject.POINT),
  MEASURE_OVERDUE("measure-overdue", Severity.HIGH, Subject.MEASURE),
  MEASURE_WITHOUT_DATE("measure-without-date", Severity.MEDIUM, Subject.MEASURE),
  MEASURE_UNREVISED("measure-unrevised", Severity.MEDIUM, Subject.MEASURE),
  MEASURE_WITHOUT_EVIDENCE("measure-without-evidence", Severity.LOW, Subject.MEASURE),
  MEASURE_NOT_FILED("measure-not-filed", Severity.MEDIUM, Subject.MEASURE),
  MEASURE_WITHOUT_POINT("measure-without-point", Severity.MEDIUM, Subject.MEASURE),
  MEASURE_PERSON_LEFT("measure-person-left", Severity.HIGH, Subject.MEASURE),
  WARNING_OVERDUE("warning-overdue", Severity.HIGH, Subject.WARNING),
  WARNING_PERSON_LEFT("warning-person-left", Severity.HIGH, Subject.WARNING),
  WARNING_WITHOUT_DEADLINE("warning-without-deadline", Severity.MEDIUM, Subject.WARNING),
  POWER_WITHOUT_BASIS("power-without-basis", Severity.MEDIUM, Subject.POWER),
  POWER_WITHOUT_FLOW("power-without-flow", Severity.LOW, Subject.POWER),
  STEP_WITHOUT_LIMIT("step-without-limit", Severity.LOW, Subject.POWER),
  POST_WITHOUT_POINT("post-without-point", Severity.MEDIUM, Subject.POST),
  POST_WITHOUT_HOLDER("post-without-holder", Severity.MEDIUM, Subject.POST),
  POST_HOLDER_LEFT("post-holder-left", Severity.HIGH, Subject.POST),
  DEPARTMENT_WITHOUT_HEAD("department-without-head", Severity.HIGH, Subject.DEPARTMENT),
  HEAD_LEFT("head-left", Severity.HIGH, Subject.DEPARTMENT),
  UNIT_WITHOUT_LEADER("unit-without-leader", Severity.HIGH, Subject.UNIT),
  UNIT_WITHOUT_DISCIPLINE("unit-without-discipline", Severity.MEDIUM, Subject.UNIT),
  PUBLICITY_OVERDUE("publicity-overdue", Severity.MEDIUM, Subject.PUBLICITY),
  FILING_UNANSWERED("filing-unanswered", Severity.MEDIUM, Subject.FILING),
  DELEGATE_LEFT("delegate-left", Severity.HIGH, Subject.DELEGATION);

  /** What kind of thing a check finds; it leads to where the thing is put right. */
  public enum Subject {
    POINT,
    MEASURE,
    WARNING,
    POWER,
    POST,
    DEPARTMENT,
    UNIT,
    PUBLICITY,
    FILING,
    DELEGATION
  }

  private final String code;
  private final Severity severity;
  private final Subject subject;

  QualityCheck(String code, Severity severity, Subject subject) {
    this.code = code;
    this.severity = severity;
    this.subject = subject;
  }

  @Override
  public String code() {
    return code;
  }

  /** How grave it is where the regime says nothing else. */
  public Severity severity() {
    return severity;
  }

  public Subject subject() {
    return subject;
  }

  /** The check of that code, or empty when there is none. */
  public static Optional<QualityCheck> of(String code) {
    return Coded.find(QualityCheck.class, code);
  }
}
