package org.integrityrisk.core.warning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Takes a warning one rung up, or to accountability at the end of the ladder. Of two nodes that
 * want the same step only one takes it; a crash half way is completed.
 */
public final class CarryOutEscalation implements AlwaysFinished {

  private final Warnings warnings;
  private final Standings standings;
  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final HoldToAccount accountability;
  private final Audit audit;
  private final PublishWarning publication;
  private final StandInForIssuer standIns;

  public CarryOutEscalation(
      Warnings warnings,
      Standings standings,
      RiskPoints points,
      LoadPoint surroundings,
      HoldToAccount accountability,
      Audit audit,
      PublishWarning publication,
      StandInForIssuer standIns) {
    this.warnings = warnings;
    this.standings = standings;
    this.points = points;
    this.surroundings = surroundings;
    this.accountability = accountability;
    this.audit = audit;
    this.publication = publication;
    this.standIns = standIns;
  }

  @Override
  public String code() {
    return EscalationIntent.KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  /** A warning or a point that is gone by now needs nothing more. */
  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    EscalationIntent climb = EscalationIntent.of(intent);
    Optional<Warning> warning = warnings.find(climb.warning());
    Optional<LoadedPoint> point =
        warning
            .flatMap(found -> points.find(found.point()))
            .map(found -> surroundings.surround(intent.actor(), found));
    if (point.isPresent()) {
      take(step, climb, warning.get(), point.get(), intent);
    }
    return climb.warning();
  }

  private void take(
      int step, EscalationIntent climb, Warning warning, LoadedPoint point, Intent intent) {
    if (step == EscalationIntent.KEEP) {
      keep(climb, warning);
    } else if (isTaken(climb, warning)) {
      takeTaken(step, climb, warning, point, intent);
    }
  }

  private void takeTaken(
      int step, EscalationIntent climb, Warning warning, LoadedPoint point, Intent intent) {
    switch (step) {
      case EscalationIntent.CHANGE -> change(climb, warning, point, intent.actor());
      case EscalationIntent.PUBLISH -> publication.publish(warning, point);
      default -> record(climb, warning);
    }
  }

  private void keep(EscalationIntent climb, Warning warning) {
    standings.climb(warning.id(), climb.escalations(), climb.next(warning.standing()));
  }

  /** Whether it was this step, and not that of another node, that was taken. */
  private static boolean isTaken(EscalationIntent climb, Warning warning) {
    Standing now = warning.standing();
    return climb.isUp()
        ? now.escalations() == climb.escalations() + 1 && now.number().equals(climb.number())
        : now.escalations() == climb.escalations() && now.ended();
  }

  private void change(EscalationIntent climb, Warning warning, LoadedPoint point, String actor) {
    if (climb.isUp()) {
      String acting = standIns.of(actor, point);
      WarningContent content = warning.content().in(climb.colour()).until(climb.deadline());
      if (warning.state() != WarningState.ISSUED) {
        warnings.move(warning.key(), WarningState.ISSUED, warning.handling(), acting);
      }
      warnings.change(warning.key(), content, acting);
    } else {
      String kind = HoldToAccount.mildest(point.regime());
      accountability.enter(warning, point, kind, "", climb.reason(), "");
    }
  }

  private void record(EscalationIntent climb, Warning warning) {
    String action = climb.isUp() ? "warning.escalate" : "warning.end";
    String actor = climb.by().isEmpty() ? WarningActions.BY_RULE : climb.by();
    Map<String, String> after = new HashMap<>(climb.reason().asValues());
    after.put("colour", warning.content().colour());
    after.put("number", warning.standing().number());
    after.put("deadline", warning.content().deadline().toString());
    after.put("responsible", warning.content().responsible());
    audit.write(actor, action, warning.key(), Map.of(), after);
  }
}
