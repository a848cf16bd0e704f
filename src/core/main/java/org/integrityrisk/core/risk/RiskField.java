package org.integrityrisk.core.risk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * A field of a risk point that people fill in. The order is the order in which a review's content
 * hash takes them, so it must not change, and a new field comes last.
 */
public enum RiskField implements Coded {
  TITLE("title", 200),
  CONTENT("content", 5000),
  SCOPE("scope", 40),
  KIND("kind", 40),
  TYPE("type", 40),
  CATEGORY("category", 40),
  SUBCATEGORY("subcategory", 200),
  UNIT("unit", 60),
  DEPARTMENT("department", 60),
  POST("post", 60),
  POWER("power", 500),
  POWER_BASIS("powerBasis", 2000),
  FINDING_METHOD("findingMethod", 200),
  MANIFESTATION("manifestation", 5000),
  CAUSE("cause", 5000),
  CONSEQUENCE("consequence", 40),
  PROBABILITY("probability", 40),
  HARM("harm", 40),
  CYCLE("cycle", 40),
  POWER_HELD("powerHeld", 40),
  POST_CATEGORY("postCategory", 40),
  CAUSE_KIND("causeKind", 40),
  CHANNEL("channel", 40),
  /** The step of the power's flow that the point is about. */
  FLOW_STEP("flowStep", 200),
  /** The {@link MajorMatter three majors} that the point is about. */
  THREE_MAJORS("threeMajors", 200);

  private final String code;
  private final int maximumLength;
  private final String input;

  RiskField(String code, int maximumLength) {
    this.code = code;
    this.maximumLength = maximumLength;
    this.input = code.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** The name of the field in REST, imports and error answers. */
  @Override
  public String code() {
    return code;
  }

  /** The most characters (code points) that the field holds. */
  public int maximumLength() {
    return maximumLength;
  }

  /** The name under which grading rules and factors of a regime know the field. */
  public String input() {
    return input;
  }

  /** The field that a grading rule asks for under that name, or empty when there is none. */
  public static Optional<RiskField> asked(String input) {
    return Arrays.stream(values()).filter(field -> field.input().equals(input)).findFirst();
  }

  /** The field of that code, or empty when there is none. */
  public static Optional<RiskField> of(String code) {
    return Coded.find(RiskField.class, code);
  }
}
