package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Lays a warning before somebody above when those whose turn it is leave it lying, so that none is
 * forgotten where its ladder does not go on. That person may then examine and lift it like those
 * who should have.
 */
public final class ReferWarning {

  private final WorkingDays workingDays;
  private final Standings standings;
  private final Together together;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public ReferWarning(
      WorkingDays workingDays,
      Standings standings,
      Together together,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.workingDays = workingDays;
    this.standings = standings;
    this.together = together;
    this.runner = runner;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Does it when it is due.
   *
   * @return whether it was, and there is somebody above
   */
  boolean ifDue(Warning warning, LoadedPoint point) {
    Neglect neglect = new Neglect(point.regime(), workingDays, LocalDate.now(clock));
    Optional<WarningReferral> due = neglect.of(warning).flatMap(why -> to(warning, point, why));
    due.ifPresent(referral -> lay(warning, referral));
    return due.isPresent();
  }

  private static Optional<WarningReferral> to(
      Warning warning, LoadedPoint point, WarningReason why) {
    return new Overseer(warning, point)
        .person()
        .map(person -> new WarningReferral(warning.key(), person, why));
  }

  private void lay(Warning warning, WarningReferral referral) {
    together
        .keep(
            () ->
                standings.refer(warning.id(), warning.standing().turn(), referral.person())
                    ? Optional.of(begun(referral))
                    : Optional.<Intent>empty())
        .ifPresent(runner::finish);
  }

  private Intent begun(WarningReferral referral) {
    Intent intent = referral.asIntent(ids.next(), clock.instant());
    runner.begin(intent);
    return intent;
  }
}
