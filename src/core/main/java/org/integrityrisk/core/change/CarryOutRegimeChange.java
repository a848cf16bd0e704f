package org.integrityrisk.core.change;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.change.ChangeIntent.FollowUpWord;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.OnePiece;
import org.integrityrisk.core.journal.Recovery;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Carries a change of the regime out. A project must not stay between two regimes, so a crash half
 * way is completed; and when an administrator gives a change up that the host refuses for good,
 * what can be taken along is, and the rest is listed with what the host says.
 */
public final class CarryOutRegimeChange implements IntentKind {

  private final Regimes regimes;
  private final RegimeHost host;
  private final RiskPoints points;
  private final ChangePoints changing;
  private final FollowUps followUps;
  private final Organisation organisation;
  private final Actors actors;
  private final Audit audit;
  private final OnePiece pieces;
  private final Projects projects;
  private final Refusals refusals;
  private final Clock clock;

  public CarryOutRegimeChange(
      Regimes regimes,
      RegimeHost host,
      RiskPoints points,
      ChangePoints changing,
      FollowUps followUps,
      Organisation organisation,
      Actors actors,
      Audit audit,
      OnePiece pieces,
      Projects projects,
      Refusals refusals,
      Clock clock) {
    this.regimes = regimes;
    this.host = host;
    this.points = points;
    this.changing = changing;
    this.followUps = followUps;
    this.organisation = organisation;
    this.actors = actors;
    this.audit = audit;
    this.pieces = pieces;
    this.projects = projects;
    this.refusals = refusals;
    this.clock = clock;
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
      refusals.forget(change.project());
      host.adopt(change.project(), change.to(), intent.actor());
    } else if (own.isLast(step)) {
      close(own, change);
    } else if (own.followUp(step).isPresent()) {
      replace(change, own.followUp(step).get(), intent);
    } else {
      pieces.run(() -> takeAlong(change, own.ids(step), intent, mayBeDone));
    }
    return "";
  }

  @Override
  public void takeWhatCanBe(Intent intent, int step) {
    ChangeIntent own = new ChangeIntent(intent);
    RegimeChange change = own.change(regimes);
    if (own.isFirst(step)) {
      adoptOrLeave(change, intent);
    } else if (own.isLast(step)) {
      close(own, change);
    } else if (isAdopted(change) && own.followUp(step).isPresent()) {
      attempt(() -> replace(change, own.followUp(step).get(), intent))
          .ifPresent(reason -> note(change, intent, Optional.empty(), reason));
    } else if (isAdopted(change)) {
      takeAlongWhatCanBe(change, own.ids(step), intent);
    }
  }

  private void replace(RegimeChange change, FollowUpWord word, Intent intent) {
    followUps.replace(change.project(), word.field(), word.code(), word.word(), intent.actor());
  }

  /** Whether the project works by the new regime: the last thing that the host does for it. */
  private boolean isAdopted(RegimeChange change) {
    return projects
        .regimeOf(change.project())
        .filter(regime -> regimes.referenceOf(regime).equals(regimes.referenceOf(change.to())))
        .isPresent();
  }

  /** No point has been touched yet, so that the former regime is put back. */
  private void adoptOrLeave(RegimeChange change, Intent intent) {
    if (isAdopted(change)) {
      return;
    }
    refusals.forget(change.project());
    attempt(() -> host.adopt(change.project(), change.to(), intent.actor()))
        .ifPresent(
            reason -> {
              note(change, intent, Optional.empty(), reason);
              attempt(() -> host.adopt(change.project(), change.from(), intent.actor()))
                  .ifPresent(again -> note(change, intent, Optional.empty(), again));
            });
  }

  private void takeAlongWhatCanBe(RegimeChange change, List<String> ids, Intent intent) {
    if (attempt(() -> pieces.run(() -> takeAlong(change, ids, intent, true))).isPresent()) {
      ids.forEach(
          id ->
              attempt(() -> pieces.run(() -> takeAlong(change, List.of(id), intent, true)))
                  .ifPresent(reason -> note(change, intent, points.findById(id), reason)));
    }
  }

  /** What the host says against it, if it refuses. */
  private static Optional<String> attempt(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (RuntimeException refused) {
      return Optional.of(refused.toString());
    }
  }

  private void note(RegimeChange change, Intent intent, Optional<RiskPoint> point, String reason) {
    String key = point.map(RiskPoint::key).orElse(change.project());
    audit.write(
        intent.actor(),
        point.isPresent() ? "risk-point.regime-change-refused" : "project.regime-change-refused",
        key,
        Map.of(),
        Map.of("change", intent.id(), "reason", reason));
    refusals.keep(
        new Refused(
            change.project(),
            intent.id(),
            point.map(RiskPoint::id).orElse(""),
            key,
            reason,
            clock.instant()));
  }

  private void close(ChangeIntent own, RegimeChange change) {
    if (isAdopted(change)) {
      audit.write(
          own.actor(),
          "project.regime-change",
          change.project(),
          Map.of("regime", regimes.referenceOf(change.from())),
          own.summary(refusals.of(change.project()).size()));
    }
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
