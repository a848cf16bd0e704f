package org.integrityrisk.core.regime;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.core.text.Coded;

/**
 * What a screening can ask the register: a question that data alone answers. A regime chooses
 * questions and sets their parameters ({@link ScreeningRule}).
 */
public enum StandingRule implements Coded {
  /** A point in force has no measure in force. */
  POINT_WITHOUT_MEASURE("point-without-measure", Subject.POINT),
  /** A check is overdue by more than so many working days. */
  CHECK_OVERDUE("check-overdue", Subject.POINT, Parameter.DAYS),
  /** So many checks within so many months had findings. */
  CHECKS_FAILED("checks-failed", Subject.POINT, Parameter.TIMES, Parameter.MONTHS),
  /** What a check demanded is overdue by more than so many working days. */
  RECTIFICATION_OVERDUE("rectification-overdue", Subject.POINT, Parameter.DAYS),
  /** A measure on a point in force was judged ineffective and is not revised yet. */
  MEASURE_INEFFECTIVE("measure-ineffective", Subject.POINT),
  /** The power of a point in force rests on a basis that is repealed. */
  BASIS_REPEALED("basis-repealed", Subject.POINT),
  /** A point was returned so many times. */
  POINT_RETURNED("point-returned", Subject.POINT, Parameter.TIMES),
  /** A point in force has not changed for so many months. */
  POINT_UNCHANGED("point-unchanged", Subject.POINT, Parameter.MONTHS),
  /** So many warnings within so many months concern one post. */
  WARNINGS_AT_POST("warnings-at-post", Subject.POST, Parameter.TIMES, Parameter.MONTHS),
  /** So many warnings within so many months concern one department. */
  WARNINGS_IN_DEPARTMENT(
      "warnings-in-department", Subject.DEPARTMENT, Parameter.TIMES, Parameter.MONTHS),
  /** A post with points in force has no holder. */
  POST_VACANT("post-vacant", Subject.POST),
  /** A department that enforces the law has found no point. */
  ENFORCEMENT_WITHOUT_POINT("enforcement-without-point", Subject.DEPARTMENT),
  /** So many tips to a unit within so many months led to a warning; no tip is named. */
  TIPS_CONFIRMED("tips-confirmed", Subject.UNIT, Parameter.TIMES, Parameter.MONTHS);

  /** What a rule finds. */
  public enum Subject {
    POINT,
    POST,
    DEPARTMENT,
    UNIT
  }

  /** What a rule must be told. */
  public enum Parameter {
    DAYS,
    MONTHS,
    TIMES
  }

  private final String code;
  private final Subject subject;
  private final Set<Parameter> parameters = EnumSet.noneOf(Parameter.class);

  StandingRule(String code, Subject subject, Parameter... parameters) {
    this.code = code;
    this.subject = subject;
    this.parameters.addAll(List.of(parameters));
  }

  @Override
  public String code() {
    return code;
  }

  public Subject subject() {
    return subject;
  }

  /** Whether it must be told this. */
  public boolean needs(Parameter parameter) {
    return parameters.contains(parameter);
  }
}
