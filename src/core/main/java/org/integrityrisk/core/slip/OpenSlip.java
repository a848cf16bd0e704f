package org.integrityrisk.core.slip;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problems;

/** Somebody of a department makes a slip for business of several steps and hands it out. */
public final class OpenSlip {

  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final Powers powers;
  private final NextHandler handlers;
  private final StepDeadlines deadlines;
  private final KeepSlip keep;
  private final Ids ids;
  private final Clock clock;

  public OpenSlip(
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      Powers powers,
      NextHandler handlers,
      StepDeadlines deadlines,
      KeepSlip keep,
      Ids ids,
      Clock clock) {
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.powers = powers;
    this.handlers = handlers;
    this.deadlines = deadlines;
    this.keep = keep;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes a slip.
   *
   * @throws DomainException NOT_FOUND, INVALID, or FORBIDDEN for whoever does not work in the
   *     department
   */
  public Slip open(String user, SlipInput input) {
    // load
    if (!permissions.mayBrowse(user, input.project())) {
      throw Refusals.notFound(input.project());
    }
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    // validate
    OpeningRules rules = new OpeningRules(register, powers.catalogue());
    Problems problems = new Problems();
    problems.addAll(rules.check(input));
    problems.throwIfAny();
    String first = handlers.find(input.project(), input.first(), "first");
    // check rights
    if (!mayOpen(new Rights(actor, register), input.department())) {
      throw Refusals.forbidden("slips");
    }
    // act, audit, publish
    SlipHead head = head(actor, input, rules.steps(input));
    Slip slip = new Slip(head, List.of(handedOut(head, first, input.note())));
    keep.open(slip);
    return slip;
  }

  /** Whether the actor makes slips for the business of a department. */
  public static boolean mayOpen(Rights rights, String department) {
    return rights.worksIn(department)
        || rights
            .register()
            .department(department)
            .map(Department::unit)
            .filter(rights::runsTheWorkOf)
            .isPresent();
  }

  private SlipHead head(Actor actor, SlipInput input, List<SlipStep> steps) {
    return new SlipHead(
        ids.next(),
        input.project(),
        input.title().strip(),
        input.reference().strip(),
        input.department(),
        input.power(),
        steps,
        actor.key(),
        actor.name(),
        now());
  }

  private SlipEntry handedOut(SlipHead head, String first, String note) {
    return new SlipEntry(
        EntryKind.HAND,
        head.creator(),
        head.creatorName(),
        head.created(),
        note.strip(),
        0,
        first,
        deadlines.of(head, 0),
        0);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
