package org.integrityrisk.core.change;

import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.Recovery;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.risk.Projects;

/**
 * Carries a change of the regime out. A project must not stay between two regimes, so a crash half
 * way is completed; and when an administrator gives a change up that the host refuses for good,
 * what can be taken along is, and the rest is listed with what the host says.
 */
public final class CarryOutRegimeChange implements IntentKind {

  private final Regimes regimes;
  private final Projects projects;
  private final RegimeHost host;
  private final TakeAlong points;
  private final FollowUps followUps;
  private final SettleGivenUp givenUp;
  private final Refusals refusals;
  private final Audit audit;

  public CarryOutRegimeChange(
      Regimes regimes,
      Projects projects,
      RegimeHost host,
      TakeAlong points,
      FollowUps followUps,
      SettleGivenUp givenUp,
      Refusals refusals,
      Audit audit) {
    this.regimes = regimes;
    this.projects = projects;
    this.host = host;
    this.points = points;
    this.followUps = followUps;
    this.givenUp = givenUp;
    this.refusals = refusals;
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
    Optional<FollowUpWord> word = own.followUp(step);
    if (own.isFirst(step)) {
      refusals.forget(change.project());
      host.adopt(change.project(), change.to(), intent.actor());
    } else if (own.isLast(step)) {
      close(own, change);
    } else if (word.isPresent()) {
      word.get().replaceIn(followUps, change.project(), intent.actor());
    } else {
      points.take(change, own.ids(step), intent, mayBeDone);
    }
    return "";
  }

  @Override
  public void takeWhatCanBe(Intent intent, int step) {
    ChangeIntent own = new ChangeIntent(intent);
    RegimeChange change = own.change(regimes);
    Optional<FollowUpWord> word = own.followUp(step);
    boolean adopted = isAdopted(change);
    if (own.isFirst(step) && !adopted) {
      givenUp.adopt(change, intent);
    } else if (own.isLast(step) && adopted) {
      close(own, change);
    } else if (adopted && word.isPresent()) {
      givenUp.replace(change, word.get(), intent);
    } else if (adopted && own.takesPoints(step)) {
      givenUp.takeAlong(change, own.ids(step), intent);
    }
  }

  /** Whether the project works by the new regime: the last thing that the host does for it. */
  private boolean isAdopted(RegimeChange change) {
    return projects
        .regimeOf(change.project())
        .filter(regime -> regimes.referenceOf(regime).equals(regimes.referenceOf(change.to())))
        .isPresent();
  }

  private void close(ChangeIntent own, RegimeChange change) {
    audit.write(
        own.actor(),
        "project.regime-change",
        change.project(),
        Map.of("regime", regimes.referenceOf(change.from())),
        own.summary(refusals.of(change.project()).size()));
  }

  /** Never asked for: a change is completed. */
  @Override
  public void undo(Intent intent, int step) {
    throw new UnsupportedOperationException("A project does not stay between two regimes");
  }
}
