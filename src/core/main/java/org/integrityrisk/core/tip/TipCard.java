package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the database may know of a tip: days instead of moments, and nothing that anybody wrote.
 *
 * @param id id given at random
 * @param number number of the year and project, as {@code 2026-007}
 * @param unit code of the unit whose handlers it is for; empty once it is purged
 * @param channel code of the regime's channel
 * @param received day on which it came in
 * @param handler user key of the one who took it up, if somebody has
 * @param closer user key of the one who closed it, if it is closed
 * @param takenUp day of taking up
 * @param closed day of closing
 * @param outcome what came of it, once it is closed
 * @param due last day for what comes next; for a closed tip the day on which it is purged
 * @param version counts changes, so that two handlers do not overwrite each other
 */
public record TipCard(
    String id,
    String number,
    String project,
    String unit,
    String channel,
    TipState state,
    LocalDate received,
    Optional<String> handler,
    Optional<String> closer,
    Optional<LocalDate> takenUp,
    Optional<LocalDate> closed,
    Optional<TipOutcome> outcome,
    LocalDate due,
    int version) {

  /** A tip that has just come in. */
  static TipCard received(
      String id, String project, String unit, String channel, LocalDate day, LocalDate due) {
    return new TipCard(
        id,
        "",
        project,
        unit,
        channel,
        TipState.RECEIVED,
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        due,
        1);
  }

  /** The same under a number. */
  TipCard numbered(String next) {
    return new TipCard(
        id, next, project, unit, channel, state, received, handler, closer, takenUp, closed,
        outcome, due, version);
  }

  /** In another state, with another date to keep. */
  TipCard in(TipState next, LocalDate nextDue) {
    return new TipCard(
        id,
        number,
        project,
        unit,
        channel,
        next,
        received,
        handler,
        closer,
        takenUp,
        closed,
        outcome,
        nextDue,
        version + 1);
  }

  TipCard takenUpBy(String user, LocalDate day) {
    return new TipCard(
        id,
        number,
        project,
        unit,
        channel,
        state,
        received,
        Optional.of(user),
        closer,
        Optional.of(day),
        closed,
        outcome,
        due,
        version);
  }

  TipCard closedBy(String user, LocalDate day, TipOutcome came) {
    return new TipCard(
        id,
        number,
        project,
        unit,
        channel,
        state,
        received,
        handler,
        Optional.of(user),
        takenUp,
        Optional.of(day),
        Optional.of(came),
        due,
        version);
  }

  /** What is left when it is purged: number, channel, days and outcome. */
  TipCard tombstone(LocalDate day) {
    return new TipCard(
        id,
        number,
        project,
        "",
        channel,
        TipState.PURGED,
        received,
        Optional.empty(),
        Optional.empty(),
        takenUp,
        closed,
        outcome,
        day,
        version + 1);
  }

  /** Whether its date is past; a purged tip has none to keep. */
  public boolean isOverdue(LocalDate today) {
    return state.isOpen() && due.isBefore(today);
  }
}
