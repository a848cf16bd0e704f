package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** The examiners go on supervising until things are put right, with another last day for it. */
public final class SuperviseWarning {

  private final HandleWarning handling;
  private final Clock clock;

  public SuperviseWarning(HandleWarning handling, Clock clock) {
    this.handling = handling;
    this.clock = clock;
  }

  /**
   * Goes on supervising.
   *
   * @param until last day to put things right; the regime's own number of days when there is none
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when no answer is accepted
   */
  public Warning supervise(String user, String key, String opinion, Optional<LocalDate> until) {
    return handling.take(
        user,
        key,
        WarningStep.SUPERVISE,
        until,
        Stream.of(WarningRules.text(opinion, "opinion", "warning.opinion-required"), inPast(until)),
        written -> written.examined(opinion.strip()));
  }

  private Optional<Problem> inPast(Optional<LocalDate> until) {
    return until
        .filter(day -> day.isBefore(LocalDate.now(clock)))
        .map(day -> Problem.of("warning.deadline-in-past").at("deadline"));
  }
}
