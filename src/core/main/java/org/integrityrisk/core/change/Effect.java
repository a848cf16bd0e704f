package org.integrityrisk.core.change;

import java.util.function.Predicate;
import org.integrityrisk.core.change.Leveling.Basis;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Coded;

/** What a change of the regime can mean for a risk point: the lists of a plan. */
public enum Effect implements Coded {
  /** It gets another level. */
  LEVEL("level", point -> point.level().isChange()),
  /** The new rules can give it none. */
  UNGRADED(
      "ungraded",
      point -> point.level().basis() == Basis.NONE || point.level().basis() == Basis.FORMER),
  /** It keeps the level that a reviewer has set. */
  OVERRULED("overruled", point -> point.level().basis() == Basis.OVERRULED),
  /** It is under review, or its state changes. */
  REVIEW("review", point -> RiskState.isUnderReview(point.state()) || point.place().isMoved()),
  /** Its step has to be done by another day. */
  DEADLINE("deadline", point -> point.due().isChange()),
  /** It has to be checked by another day. */
  CHECK("check", point -> point.nextCheck().isChange()),
  /** Somebody else answers for it. */
  ANSWERER("answerer", point -> point.answerer().isChange()),
  /** Words in it are replaced. */
  WORDS("words", point -> !point.words().isEmpty());

  private final String code;
  private final Predicate<PointChange> isOn;

  Effect(String code, Predicate<PointChange> isOn) {
    this.code = code;
    this.isOn = isOn;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the change means this for the point. */
  public boolean isOn(PointChange point) {
    return isOn.test(point);
  }
}
