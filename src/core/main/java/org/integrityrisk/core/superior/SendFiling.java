package org.integrityrisk.core.superior;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records that points were sent to the superior body (Zhengzhou: points of the whole bureau go to
 * the city's discipline commission). Nothing moves by it.
 */
public final class SendFiling {

  private final Permissions permissions;
  private final LoadReview reviews;
  private final GuardReview guard;
  private final SuperiorFilings filings;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public SendFiling(
      Permissions permissions,
      LoadReview reviews,
      GuardReview guard,
      SuperiorFilings filings,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.permissions = permissions;
    this.reviews = reviews;
    this.guard = guard;
    this.filings = filings;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records the filing.
   *
   * @param sender user key of a member of the leading group's office, or of the step's holder
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when a point was filed by
   *     somebody else meanwhile; nothing is kept then
   */
  public SuperiorFiling send(String sender, FilingInput input) {
    // load
    if (!permissions.mayBrowse(sender, input.project())) {
      throw Refusals.notFound(input.project());
    }
    List<ReviewSituation> situations =
        input.points().stream().map(key -> reviews.forUser(sender, input.project(), key)).toList();
    // check rights
    situations.forEach(this::checkRight);
    // validate
    check(input, situations);
    // act
    SuperiorFiling filing = filing(sender, input, situations);
    if (!filings.send(filing)) {
      throw DomainException.conflict(Problem.of("superior.filed-meanwhile"));
    }
    // audit
    audit.write(sender, "filing.send", filing.id(), Map.of(), summary(filing, input));
    return filing;
  }

  /** At another step the rules say what is wrong; there the right to file cannot be told. */
  private void checkRight(ReviewSituation situation) {
    boolean awaits = situation.step().filter(one -> one.kind() == StepKind.FILING).isPresent();
    boolean office = situation.loaded().rights().runsTheWorkOf(situation.point().content().unit());
    if (awaits ? !guard.may(situation.loaded(), Decision.PASS, StepKind.FILING) : !office) {
      throw Refusals.forbidden(situation.point().key());
    }
  }

  private void check(FilingInput input, List<ReviewSituation> situations) {
    SendingRules rules = new SendingRules(LocalDate.now(clock));
    Problems problems = new Problems();
    problems.addAll(rules.checkFrame(input));
    problems.addAll(rules.checkRepetitions(input));
    problems.addRows(
        situations, point -> rules.checkPoint(point, isFiled(point)).stream().toList());
    problems.throwIfAny();
  }

  private boolean isFiled(ReviewSituation situation) {
    return filings.ofPoint(situation.point().id()).stream()
        .flatMap(filing -> filing.points().stream())
        .filter(point -> point.id().equals(situation.point().id()))
        .anyMatch(point -> point.round() == situation.round());
  }

  private SuperiorFiling filing(
      String sender, FilingInput input, List<ReviewSituation> situations) {
    return new SuperiorFiling(
        ids.next(),
        input.project(),
        input.number().strip(),
        input.receiver().isBlank() ? receiver(situations.get(0)) : input.receiver().strip(),
        input.sent(),
        situations.stream().map(SendFiling::point).toList(),
        sender,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.empty(),
        Set.of());
  }

  /** The regime names it in the language in which the bodies write to each other. */
  private static String receiver(ReviewSituation situation) {
    return situation.step().map(step -> step.filedWith().zh()).orElse("");
  }

  private static FiledPoint point(ReviewSituation situation) {
    return new FiledPoint(situation.point().id(), situation.point().key(), situation.round());
  }

  private static Map<String, String> summary(SuperiorFiling filing, FilingInput input) {
    return Map.of(
        "number", filing.number(),
        "receiver", filing.receiver(),
        "sent", filing.sent().toString(),
        "points", String.join(" ", input.points()));
  }
}
