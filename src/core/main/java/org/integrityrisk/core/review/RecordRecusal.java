package org.integrityrisk.core.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records that somebody steps aside (回避) on a risk point: the person does, or the office of the
 * leading group for the person. Whoever comes next in line decides then; if nobody is left, the
 * point says whom to set.
 *
 * <p>Codes of problems: {@code review.reason-required}, {@code review.opinion-too-long}, {@code
 * recusal.unknown-person}, {@code recusal.no-part}; in conflict {@code recusal.already}.
 */
public final class RecordRecusal {

  private final LoadReview reviews;
  private final Recusals recusals;
  private final People people;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public RecordRecusal(
      LoadReview reviews,
      Recusals recusals,
      People people,
      Audit audit,
      Projection projection,
      Clock clock) {
    this.reviews = reviews;
    this.recusals = recusals;
    this.people = people;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Records it.
   *
   * @param actor key of the one who records it
   * @param user key or name of the one who steps aside
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID with every problem, or CONFLICT when the
   *     point is not on its way or the person has stepped aside already
   */
  public Recusal record(String actor, String key, String user, String reason) {
    // load
    ReviewSituation situation = reviews.forUser(actor, key);
    String aside = people.keyOf(user).orElse("");
    // check rights
    if (!aside.equals(actor) && !runsTheWork(situation)) {
      throw Refusals.forbidden(key);
    }
    // validate
    check(situation, user, aside, reason);
    // act
    Recusal recusal = recusal(situation, actor, aside, reason.strip());
    if (!recusals.append(recusal)) {
      throw DomainException.conflict(Problem.of("recusal.already", recusal.name(), key));
    }
    // audit
    audit.write(
        actor,
        "risk-point.recuse",
        key,
        Map.of("state", recusal.step()),
        Map.of("user", aside, "reason", recusal.reason()));
    // publish
    projection.refresh(situation.point());
    return recusal;
  }

  /** Whether the actor of the situation may record that somebody steps aside now. */
  public static boolean mayRecord(ReviewSituation situation) {
    String actor = situation.loaded().actor().key();
    return !RiskState.isSettled(situation.point().state())
        && (runsTheWork(situation) || (situation.hasPart(actor) && !situation.isAside(actor)));
  }

  private static void check(ReviewSituation situation, String user, String aside, String reason) {
    RiskPoint point = situation.point();
    if (RiskState.isSettled(point.state())) {
      throw Refusals.outOfTurn(point.key(), point.state());
    }
    Problems problems = new Problems();
    if (aside.isEmpty()) {
      problems.add(Problem.of("recusal.unknown-person", user).at("user"));
    } else if (!situation.hasPart(aside)) {
      problems.add(Problem.of("recusal.no-part", user, point.key()).at("user"));
    }
    MoveRules.textProblems(true, reason)
        .map(problem -> problem.at("reason"))
        .forEach(problems::add);
    problems.throwIfAny();
  }

  private static boolean runsTheWork(ReviewSituation situation) {
    return situation.loaded().rights().runsTheWorkOf(situation.point().content().unit());
  }

  private Recusal recusal(ReviewSituation situation, String actor, String aside, String reason) {
    return new Recusal(
        situation.point().id(),
        situation.round(),
        situation.point().state(),
        aside,
        people.displayName(aside).orElse(aside),
        reason,
        actor,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
