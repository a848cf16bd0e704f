package org.integrityrisk.core.measure;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** What was done with a measure, apart from what the host's own history tells. */
public enum MeasureActKind implements Coded {
  /** It was planned: the first version of its text. */
  PLANNED("planned"),
  /** It was put differently: a further version of its text. */
  REVISED("revised"),
  PUT_IN_FORCE("in-force"),
  JUDGED("judged"),
  CLOSED("closed"),
  /** What shows that it is carried out. */
  EVIDENCE("evidence"),
  LINKED("linked"),
  UNLINKED("unlinked"),
  /** The reviewer let it pass. */
  PASSED("passed"),
  /** The reviewer sent it back. */
  RETURNED("returned"),
  /** It was sent to the superior for the record. */
  SENT("sent"),
  /** It is on record with the superior. */
  RECEIVED("received"),
  /** The superior refused it. */
  REFUSED("refused");

  private final String code;

  MeasureActKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it says what the measure says from now on. */
  boolean isVersion() {
    return this == PLANNED || this == REVISED;
  }

  /** Whether it is a step of review and filing. */
  boolean isFiling() {
    return switch (this) {
      case PASSED, RETURNED, SENT, RECEIVED, REFUSED -> true;
      default -> false;
    };
  }

  /** The kind of that code, or empty when there is none. */
  public static Optional<MeasureActKind> of(String code) {
    return Coded.find(MeasureActKind.class, code);
  }
}
