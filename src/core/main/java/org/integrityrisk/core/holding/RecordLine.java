package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Those who work in a department go on with its ledger: what becomes of an item, and what a
 * stock-taking finds. Lines are never changed; a wrong one is reversed by another.
 *
 * <p>Codes of problems, besides those of {@link LineRules} and {@link Holding}, all starting {@code
 * holding.}: {@code not-a-movement}, {@code reason-required}, {@code difference-unexplained},
 * {@code changed-meanwhile}.
 */
public final class RecordLine {

  private final LoadHolding load;
  private final People people;
  private final KeepHolding keep;
  private final Clock clock;

  public RecordLine(LoadHolding load, People people, KeepHolding keep, Clock clock) {
    this.load = load;
    this.people = people;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * Something more comes in, or something becomes of what is there.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT
   */
  public Holding move(String user, String id, LineInput line) {
    Holding holding = forRecorder(user, id);
    if (!line.kind().isMovement()) {
      throw DomainException.invalid(Problem.of("holding.not-a-movement").at("kind"));
    }
    check(line);
    return append(holding, HoldingEntry.of(line, people, user, now()));
  }

  /**
   * The stock is counted; a difference needs a reason, and stays in sight until a later count finds
   * none.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT
   */
  public Holding count(String user, String id, LineInput line) {
    Holding holding = forRecorder(user, id);
    check(line);
    BigDecimal difference = line.quantity().subtract(holding.balance().stock());
    if (difference.signum() != 0 && line.remark().isBlank()) {
      throw DomainException.invalid(
          Problem.of(
                  "holding.difference-unexplained", difference.stripTrailingZeros().toPlainString())
              .at("remark"));
    }
    return append(holding, HoldingEntry.of(line, people, user, now()));
  }

  /**
   * A line was wrong: it does not count any more, and both stay in the ledger.
   *
   * @param about place of the line, from 0
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when the balance would be
   *     impossible
   */
  public Holding reverse(String user, String id, int about, String reason) {
    Holding holding = forRecorder(user, id);
    if (reason.isBlank()) {
      throw DomainException.invalid(Problem.of("holding.reason-required").at("reason"));
    }
    LocalDate today = LocalDate.now(clock);
    return append(holding, HoldingEntry.reversal(about, reason.strip(), user, today, now()));
  }

  private Holding forRecorder(String user, String id) {
    LoadedHolding loaded = load.forUser(user, id);
    if (!loaded.mayRecord()) {
      throw Refusals.forbidden(id);
    }
    return loaded.holding();
  }

  private void check(LineInput line) {
    Problems problems = new Problems();
    problems.addAll(new LineRules(people, LocalDate.now(clock)).check(line));
    problems.throwIfAny();
  }

  private Holding append(Holding holding, HoldingEntry entry) {
    return keep.append(holding.with(entry))
        .orElseThrow(() -> DomainException.conflict(Problem.of("holding.changed-meanwhile")));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
