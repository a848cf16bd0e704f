package org.integrityrisk.core.holding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Somebody of a department enters what it has taken or confiscated.
 *
 * <p>Codes of problems, besides those of {@link ItemRules}: {@code holding.not-in-regime}.
 */
public final class EnterItem {

  private final LoadPoint points;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final People people;
  private final KeepHolding keep;
  private final Ids ids;
  private final Clock clock;

  public EnterItem(
      LoadPoint points,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      People people,
      KeepHolding keep,
      Ids ids,
      Clock clock) {
    this.points = points;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.people = people;
    this.keep = keep;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Enters an item that comes in.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the regime keeps no
   *     such ledgers
   */
  public Holding enter(String user, ItemInput input) {
    // load
    if (!permissions.mayBrowse(user, input.project())) {
      throw Refusals.notFound(input.project());
    }
    requireLedgers(input.project());
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    // validate
    check(user, input, register);
    // check rights
    if (!LoadedHolding.mayKeep(new Rights(actor, register), input.department())) {
      throw Refusals.forbidden("holdings");
    }
    // act, audit
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    HoldingEntry first = HoldingEntry.of(input.intake(), people, user, now);
    return keep.enter(new Holding(item(user, input, now), List.of(first)));
  }

  private void requireLedgers(String project) {
    Regime regime = points.regimeOf(project);
    if (!regime.routine().holdings()) {
      throw DomainException.conflict(Problem.of("holding.not-in-regime", regime.key()));
    }
  }

  private void check(String user, ItemInput input, OrganisationRegister register) {
    LineRules lines = new LineRules(people, LocalDate.now(clock));
    Problems problems = new Problems();
    problems.addAll(new ItemRules(register, lines).check(input));
    problems.throwIfAny();
    if (!input.point().isEmpty()) {
      points.forUser(user, input.point());
    }
  }

  private HoldingItem item(String user, ItemInput input, Instant now) {
    return new HoldingItem(
        ids.next(),
        input.project(),
        input.department(),
        input.name().strip(),
        input.model().strip(),
        input.measure().strip(),
        input.owner().strip(),
        input.point(),
        user,
        now);
  }
}
