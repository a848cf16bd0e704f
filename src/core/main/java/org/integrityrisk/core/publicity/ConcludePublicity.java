package org.integrityrisk.core.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Whoever the step names confirms points that were shown, or sends them back. The only way out of a
 * publicity step. All of it is checked before the first point moves; from then on it is carried out
 * to the end, through the journal.
 */
public final class ConcludePublicity {

  private final LoadPublicity load;
  private final LoadReview reviews;
  private final GuardReview guard;
  private final JournalRunner runner;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public ConcludePublicity(
      LoadPublicity load,
      LoadReview reviews,
      GuardReview guard,
      JournalRunner runner,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.load = load;
    this.reviews = reviews;
    this.guard = guard;
    this.runner = runner;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Concludes the publicity for some of its points.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, CONFLICT or INVALID; nothing has moved then
   */
  public void conclude(String user, String id, List<Conclusion> conclusions) {
    // load
    Publicity publicity = load.forUser(user, id).publicity();
    List<ReviewSituation> situations =
        conclusions.stream().map(one -> reviews.forUser(user, one.point())).toList();
    // check rights
    for (int index = 0; index < situations.size(); index++) {
      guard.check(situations.get(index).loaded(), move(user, id, conclusions.get(index)));
    }
    // validate
    check(publicity, conclusions, situations);
    // act, audit and publish each point
    runner.run(
        ConclusionIntent.of(
            ids.next(), user, id, conclusions, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    // audit
    audit.write(user, "publicity.conclude", id, Map.of(), summary(conclusions));
  }

  /** Whether the actor is the one to confirm the point or send it back, at its time. */
  public boolean mayConclude(Publicity publicity, ReviewSituation situation) {
    return publicity.isOpenFor(situation.point().key())
        && guard.may(situation.loaded(), Outcome.CONFIRMED.decision(), StepKind.PUBLICITY);
  }

  /** Why a point that is shown cannot be confirmed yet; empty when it can. */
  public Optional<Problem> obstacle(Publicity publicity, ReviewSituation situation) {
    return new ConclusionRules(publicity, LocalDate.now(clock)).confirmation(situation);
  }

  static Move move(String user, String publicity, Conclusion conclusion) {
    return Move.by(
        StepKind.PUBLICITY, publicity, conclusion.outcome().decision(), user, conclusion.opinion());
  }

  private void check(
      Publicity publicity, List<Conclusion> conclusions, List<ReviewSituation> situations) {
    ConclusionRules rules = new ConclusionRules(publicity, LocalDate.now(clock));
    Problems problems = new Problems();
    Set<String> seen = new HashSet<>();
    if (conclusions.isEmpty()) {
      problems.add(Problem.of("publicity.no-results").at("results"));
    }
    for (int row = 1; row <= conclusions.size(); row++) {
      int number = row;
      Conclusion conclusion = conclusions.get(row - 1);
      if (!seen.add(conclusion.point())) {
        problems.add(
            Problem.of("publicity.concluded-twice", conclusion.point())
                .at("results")
                .inRow(number));
      }
      rules
          .check(conclusion, situations.get(row - 1))
          .map(problem -> problem.inRow(number))
          .ifPresent(problems::add);
    }
    problems.throwIfAny();
  }

  private static Map<String, String> summary(List<Conclusion> conclusions) {
    return Map.of(
        Outcome.CONFIRMED.code(), keys(conclusions, Outcome.CONFIRMED),
        Outcome.SENT_BACK.code(), keys(conclusions, Outcome.SENT_BACK));
  }

  private static String keys(List<Conclusion> conclusions, Outcome outcome) {
    return String.join(
        " ",
        conclusions.stream()
            .filter(one -> one.outcome() == outcome)
            .map(Conclusion::point)
            .toList());
  }
}
