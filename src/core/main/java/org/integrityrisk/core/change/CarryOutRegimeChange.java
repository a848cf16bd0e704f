package org.integrityrisk.core.change;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.OnePiece;
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
  private final ChangePoints changing;
  private final Organisation organisation;
  private final Actors actors;
  private final Audit audit;
  private final OnePiece pieces;

  public CarryOutRegimeChange(
      Regimes regimes,
      RegimeHost host,
      RiskPoints points,
      ChangePoints changing,
      Organisation organisation,
      Actors actors,
      Audit audit,
      OnePiece pieces) {
    this.regimes = regimes;
    this.host = host;
    this.points = points;
    this.changing = changing;
    this.organisation = organisation;
    this.actors = actors;
    this.audit = audit;
    this.pieces = pieces;
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
      pieces.run(() -> takeAlong(change, own.ids(step), intent, mayBeDone));
    }
    return "";
  }

  private void takeAlong(RegimeChange change, List<String> ids, Intent intent, boolean mayBeDone) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(intent.actor(), register);
    List<LoadedPoint> loaded =
        points.findAllById(ids).stream()
            .map(point -> new LoadedPoint(point, actor, change.from(), register))
            .toList();
    changing.take(change, loaded, intent.actor(), intent.id(), mayBeDone);
  }

  /** Never asked for: a change is completed. */
  @Override
  public void undo(Intent intent, int step) {
    throw new UnsupportedOperationException("A project does not stay between two regimes");
  }
}
