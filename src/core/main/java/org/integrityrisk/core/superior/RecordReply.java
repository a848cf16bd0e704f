package org.integrityrisk.core.superior;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records what the superior body did with a filing: on record there, its points go on to the next
 * step or into force; refused, they go back to their filers. Carried out through the journal.
 */
public final class RecordReply {

  private final Permissions permissions;
  private final SuperiorFilings filings;
  private final LoadReview reviews;
  private final GuardReview guard;
  private final JournalRunner runner;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public RecordReply(
      Permissions permissions,
      SuperiorFilings filings,
      LoadReview reviews,
      GuardReview guard,
      JournalRunner runner,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.permissions = permissions;
    this.filings = filings;
    this.reviews = reviews;
    this.guard = guard;
    this.runner = runner;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records the reply.
   *
   * @return the filing with it
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when there is a reply
   *     already; nothing has moved then
   */
  public SuperiorFiling record(String user, String id, ReplyInput input) {
    // load
    SuperiorFiling filing =
        filings
            .find(id)
            .filter(found -> permissions.mayBrowse(user, found.project()))
            .orElseThrow(() -> Refusals.notFound(id));
    List<ReviewSituation> situations =
        filing.points().stream().map(point -> reviews.forUser(user, point.key())).toList();
    // check rights
    if (filing.reply().isPresent()) {
      throw DomainException.conflict(Problem.of("superior.replied-already", filing.number()));
    }
    situations.forEach(this::checkRight);
    // validate
    Problems problems = new Problems();
    problems.addAll(new SendingRules(LocalDate.now(clock)).checkReply(filing, input));
    problems.throwIfAny();
    // act, audit and publish each point
    Reply reply = reply(user, input, situations);
    runner.run(ReplyIntent.of(ids.next(), filing, reply));
    // audit
    audit.write(user, "filing.reply", id, Map.of("state", "sent"), summary(reply));
    return filings.find(id).orElseThrow();
  }

  private void checkRight(ReviewSituation situation) {
    if (!guard.may(situation.loaded(), Decision.PASS, StepKind.FILING)) {
      throw Refusals.forbidden(situation.point().key());
    }
  }

  private Reply reply(String user, ReplyInput input, List<ReviewSituation> situations) {
    return new Reply(
        input.state(),
        input.date(),
        input.number().strip(),
        input.reason().strip(),
        user,
        situations.get(0).loaded().actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Map<String, String> summary(Reply reply) {
    return Map.of(
        "state", reply.state().code(),
        "date", reply.date().toString(),
        "number", reply.number(),
        "reason", reply.reason());
  }
}
