package org.integrityrisk.core.change;

import java.util.Map;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.Recovery;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Carries a change of the regime out. A project must not stay between two regimes, so a crash half
 * way is completed.
 */
public final class CarryOutRegimeChange implements IntentKind {

  private final Regimes regimes;
  private final RegimeHost host;
  private final RiskPoints points;
  private final ChangePoint changing;
  private final Organisation organisation;
  private final Actors actors;
  private final Audit audit;

  public CarryOutRegimeChange(
      Regimes regimes,
      RegimeHost host,
      RiskPoints points,
      ChangePoint changing,
      Organisation organisation,
      Actors actors,
      Audit audit) {
    this.regimes = regimes;
    this.host = host;
    this.points = points;
    this.changing = changing;
    this.organisation = organisation;
    this.actors = actors;
    this.audit = audit;
  }

  @Override
  public String code() {
    return ChangeIntent.KIND;
  }

  @Override
  public Recovery recovery() {
    return Recovery.COMPLETE;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    ChangeIntent own = new ChangeIntent(intent);
    RegimeChange change = own.change(regimes);
    if (own.isFirst(step)) {
      host.adopt(change.project(), change.to(), intent.actor());
    } else if (own.isLast(step)) {
      audit.write(
          intent.actor(),
          "project.regime-change",
          change.project(),
          Map.of("regime", regimes.referenceOf(change.from())),
          own.summary());
    } else {
      takeAlong(change, own, step, intent);
    }
    return "";
  }

  private void takeAlong(RegimeChange change, ChangeIntent own, int step, Intent intent) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(intent.actor(), register);
    own.ids(step).stream()
        .flatMap(id -> points.findById(id).stream())
        .map(point -> new LoadedPoint(point, actor, change.from(), register))
        .forEach(loaded -> changing.take(change, loaded, intent.id()));
  }

  /** Never asked for: a change is completed. */
  @Override
  public void undo(Intent intent, int step) {
    throw new UnsupportedOperationException("A project does not stay between two regimes");
  }
}
