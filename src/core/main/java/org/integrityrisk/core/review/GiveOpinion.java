package org.integrityrisk.core.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/** Somebody who is asked gives an opinion, once; it is kept with the point and decides nothing. */
public final class GiveOpinion {

  private final LoadReview reviews;
  private final SoughtOpinions sought;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public GiveOpinion(
      LoadReview reviews, SoughtOpinions sought, Audit audit, Projection projection, Clock clock) {
    this.reviews = reviews;
    this.sought = sought;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Gives it.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN ({@code sought.not-asked}), INVALID ({@code
   *     review.reason-required} for a concern without words), CONFLICT when somebody else of the
   *     office was faster
   */
  public void give(String actor, String key, Stance stance, String text) {
    // load
    ReviewSituation situation = reviews.forUser(actor, key);
    // check rights
    Wanted wanted =
        asked(situation)
            .orElseThrow(() -> DomainException.forbidden(Problem.of("sought.not-asked", key)));
    // validate
    Problems problems = new Problems();
    MoveRules.textProblems(stance == Stance.CONCERN, text).forEach(problems::add);
    problems.throwIfAny();
    // act
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    keep(situation, wanted, new SoughtOpinion.Given(stance, text.strip(), now));
    // audit
    RiskPoint point = situation.point();
    audit.write(
        actor,
        "risk-point.give-opinion",
        key,
        Map.of(),
        Map.of("state", point.state(), "stance", stance.code(), "opinion", text.strip()));
    // publish
    projection.refresh(point);
  }

  /** Whether the actor of the situation is asked and has not answered. */
  public static boolean isAsked(ReviewSituation situation) {
    return asked(situation).isPresent();
  }

  private static Optional<Wanted> asked(ReviewSituation situation) {
    String actor = situation.loaded().actor().key();
    Stream<Wanted> unanswered = situation.wanted().stream().filter(one -> !one.isGiven());
    return unanswered.filter(one -> one.people().contains(actor)).findFirst();
  }

  private void keep(ReviewSituation situation, Wanted wanted, SoughtOpinion.Given given) {
    if (wanted.kept().isPresent()) {
      sought.answer(wanted.kept().get().answered(given));
    } else if (!sought.append(ofOffice(situation, wanted.role(), given))) {
      throw DomainException.conflict(
          Problem.of("sought.given-already", wanted.role(), situation.point().key()));
    }
  }

  private static SoughtOpinion ofOffice(
      ReviewSituation situation, String role, SoughtOpinion.Given given) {
    return new SoughtOpinion(
        situation.point().id(),
        situation.round(),
        situation.point().state(),
        role,
        situation.loaded().actor().key(),
        situation.loaded().actor().name(),
        "",
        given.time(),
        Optional.of(given));
  }
}
