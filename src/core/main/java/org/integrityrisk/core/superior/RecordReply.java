package org.integrityrisk.core.superior;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
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
  private final Organisation organisation;
  private final Actors actors;
  private final SuperiorFilings filings;
  private final LoadReview reviews;
  private final GuardReview guard;
  private final JournalRunner runner;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public RecordReply(
      Permissions permissions,
      Organisation organisation,
      Actors actors,
      SuperiorFilings filings,
      LoadReview reviews,
      GuardReview guard,
      JournalRunner runner,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.permissions = permissions;
    this.organisation = organisation;
    this.actors = actors;
    this.filings = filings;
    this.reviews = reviews;
    this.guard = guard;
    this.runner = runner;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records the reply. Points that are gone by now keep nobody from it.
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
        filing.present().stream().map(point -> reviews.forUser(user, point.key())).toList();
    // check rights
    if (filing.reply().isPresent()) {
      throw DomainException.conflict(Problem.of("superior.replied-already", filing.number()));
    }
    Actor actor = checkRights(user, filing, situations);
    // validate
    Problems problems = new Problems();
    problems.addAll(new SendingRules(LocalDate.now(clock)).checkReply(filing, input));
    problems.throwIfAny();
    // act, audit and publish each point
    Reply reply = reply(actor, input);
    runner.run(ReplyIntent.of(ids.next(), filing, reply));
    // audit
    audit.write(user, "filing.reply", id, Map.of("state", "sent"), summary(reply));
    return filings.find(id).orElseThrow();
  }

  /** Where no point is left whose step would say who files it, the office closes the filing. */
  private Actor checkRights(String user, SuperiorFiling filing, List<ReviewSituation> situations) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    if (situations.isEmpty() && !new Rights(actor, register).runsTheWork()) {
      throw Refusals.forbidden(filing.number());
    }
    situations.forEach(this::checkRight);
    return actor;
  }

  private void checkRight(ReviewSituation situation) {
    if (!guard.may(situation.loaded(), Decision.PASS, StepKind.FILING)) {
      throw Refusals.forbidden(situation.point().key());
    }
  }

  private Reply reply(Actor actor, ReplyInput input) {
    return new Reply(
        input.state(),
        input.date(),
        input.number().strip(),
        input.reason().strip(),
        actor.key(),
        actor.name(),
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
