package org.integrityrisk.core.change;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Takes of a change that was given up what the host still lets through, and notes what it refuses,
 * with what it says.
 */
public final class SettleGivenUp {

  private static final Left NOTHING = new Left("", "", "");

  /** A point or a word that is left behind; all empty for the regime itself. */
  private record Left(String id, String key, String word) {}

  private final RegimeHost host;
  private final TakeAlong points;
  private final FollowUps followUps;
  private final RiskPoints known;
  private final Refusals refusals;
  private final Audit audit;
  private final Clock clock;

  public SettleGivenUp(
      RegimeHost host,
      TakeAlong points,
      FollowUps followUps,
      RiskPoints known,
      Refusals refusals,
      Audit audit,
      Clock clock) {
    this.host = host;
    this.points = points;
    this.followUps = followUps;
    this.known = known;
    this.refusals = refusals;
    this.audit = audit;
    this.clock = clock;
  }

  /** Lets the project work by the new regime; where that is refused, the former one is put back. */
  void adopt(RegimeChange change, Intent intent) {
    refusals.forget(change.project());
    attempt(() -> host.adopt(change.project(), change.to(), intent.actor()))
        .ifPresent(
            reason -> {
              note(change, intent, NOTHING, reason);
              attempt(() -> host.adopt(change.project(), change.from(), intent.actor()))
                  .ifPresent(again -> note(change, intent, NOTHING, again));
            });
  }

  /** Takes points along together, or, where that is refused, each for itself. */
  void takeAlong(RegimeChange change, List<String> ids, Intent intent) {
    if (attempt(() -> points.take(change, ids, intent, true)).isPresent()) {
      ids.forEach(
          id ->
              attempt(() -> points.take(change, List.of(id), intent, true))
                  .ifPresent(reason -> note(change, intent, point(id), reason)));
    }
  }

  /** Puts a word of measures or warnings in the place of another. */
  void replace(RegimeChange change, FollowUpWord word, Intent intent) {
    attempt(() -> word.replaceIn(followUps, change.project(), intent.actor()))
        .ifPresent(reason -> note(change, intent, new Left("", "", word.place()), reason));
  }

  private Left point(String id) {
    return known.findById(id).map(point -> new Left(id, point.key(), "")).orElse(NOTHING);
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

  private void note(RegimeChange change, Intent intent, Left left, String reason) {
    String key = left.key().isEmpty() ? change.project() : left.key();
    audit.write(
        intent.actor(),
        left.id().isEmpty() ? "project.regime-change-refused" : "risk-point.regime-change-refused",
        key,
        Map.of(),
        Map.of("change", intent.id(), "reason", reason));
    refusals.keep(
        new Refused(
            change.project(), intent.id(), left.id(), left.word(), key, reason, clock.instant()));
  }
}
