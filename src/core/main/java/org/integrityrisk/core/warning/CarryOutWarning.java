package org.integrityrisk.core.warning;

import java.util.Optional;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Issues a warning that was decided, exactly once: the number of its notice tells whether it is out
 * already, so that a crash half way neither loses nor doubles it.
 */
public final class CarryOutWarning implements AlwaysFinished {

  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final PutOutWarning notice;
  private final StandInForIssuer standIns;

  public CarryOutWarning(
      RiskPoints points, LoadPoint surroundings, PutOutWarning notice, StandInForIssuer standIns) {
    this.points = points;
    this.surroundings = surroundings;
    this.notice = notice;
    this.standIns = standIns;
  }

  @Override
  public String code() {
    return DecidedWarning.KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  /** Gives the key of the warning. A point that is gone by now needs none, which is recorded. */
  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    DecidedWarning decided = DecidedWarning.of(intent);
    Optional<RiskPoint> known = points.find(decided.point());
    if (known.isEmpty() && step == DecidedWarning.ISSUE) {
      notice.leaveOut(decided.number(), decided.point(), WarningActions.BY_RULE, "point-gone");
    }
    return known
        .map(found -> surroundings.surround(intent.actor(), found))
        .flatMap(point -> take(step, decided, point, intent.actor()))
        .map(Warning::key)
        .orElse("");
  }

  private Optional<Warning> take(
      int step, DecidedWarning decided, LoadedPoint point, String issuer) {
    Optional<Warning> out = notice.out(point, decided.number());
    if (step == DecidedWarning.ISSUE) {
      return out.or(() -> Optional.of(put(decided, point, issuer)));
    }
    out.ifPresent(warning -> notice.tell(warning, point, issuer));
    return out;
  }

  private Warning put(DecidedWarning decided, LoadedPoint point, String issuer) {
    String actor = standIns.of(issuer, point);
    return notice.put(point, decided, actor);
  }
}
