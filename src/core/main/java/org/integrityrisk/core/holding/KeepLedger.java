package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
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
 * Those who work in a department keep its ledger: what comes in, what becomes of it, and what a
 * stock-taking finds. Lines are never changed; a wrong one is reversed by another.
 *
 * <p>Codes of problems, besides those of {@link LineRules} and {@link Holding}, all starting {@code
 * holding.}: {@code name-required}, {@code measure-required}, {@code owner-required}, {@code
 * unknown-department}, {@code not-an-intake}, {@code not-a-movement}, {@code reason-required},
 * {@code difference-unexplained}, {@code changed-meanwhile}, {@code not-in-regime}.
 */
public final class KeepLedger {

  private final LoadHolding load;
  private final LoadPoint points;
  private final Holdings holdings;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final People people;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public KeepLedger(
      LoadHolding load,
      LoadPoint points,
      Holdings holdings,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      People people,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.load = load;
    this.points = points;
    this.holdings = holdings;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.people = people;
    this.audit = audit;
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
    check(input, register);
    if (!input.point().isEmpty()) {
      points.forUser(user, input.point());
    }
    // check rights
    if (!LoadedHolding.mayKeep(new Rights(actor, register), input.department())) {
      throw Refusals.forbidden("holdings");
    }
    // act
    HoldingItem item = item(user, input);
    HoldingEntry first = entry(user, input.intake());
    holdings.enter(item, first);
    // audit
    audit.write(user, "holding.enter", item.id(), Map.of(), summary(item, first));
    return new Holding(item, List.of(first));
  }

  /**
   * Something more comes in, or something becomes of what is there.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT
   */
  public Holding move(String user, String id, LineInput line) {
    LoadedHolding loaded = forRecorder(user, id);
    if (!line.kind().isMovement()) {
      throw DomainException.invalid(Problem.of("holding.not-a-movement").at("kind"));
    }
    check(line);
    return append(loaded, entry(user, line));
  }

  /**
   * The stock is counted; a difference needs a reason, and stays in sight until a later count finds
   * none.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT
   */
  public Holding count(String user, String id, LineInput line) {
    LoadedHolding loaded = forRecorder(user, id);
    check(line);
    BigDecimal stock = loaded.holding().balance().stock();
    if (line.quantity().compareTo(stock) != 0 && line.remark().isBlank()) {
      throw DomainException.invalid(
          Problem.of(
                  "holding.difference-unexplained",
                  line.quantity().subtract(stock).stripTrailingZeros().toPlainString())
              .at("remark"));
    }
    return append(loaded, entry(user, line));
  }

  /**
   * A line was wrong: it does not count any more, and both stay in the ledger.
   *
   * @param about place of the line, from 0
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when the balance would be
   *     impossible
   */
  public Holding reverse(String user, String id, int about, String reason) {
    LoadedHolding loaded = forRecorder(user, id);
    if (reason.isBlank()) {
      throw DomainException.invalid(Problem.of("holding.reason-required").at("reason"));
    }
    HoldingEntry reversal =
        new HoldingEntry(
            EntryKind.REVERSAL,
            BigDecimal.ZERO,
            "",
            LocalDate.now(clock),
            user,
            "",
            "",
            reason.strip(),
            about,
            user,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return append(loaded, reversal);
  }

  private LoadedHolding forRecorder(String user, String id) {
    LoadedHolding loaded = load.forUser(user, id);
    if (!loaded.mayRecord()) {
      throw Refusals.forbidden(id);
    }
    return loaded;
  }

  private Holding append(LoadedHolding loaded, HoldingEntry entry) {
    Holding after = loaded.holding().with(entry);
    if (!holdings.append(after.id(), loaded.holding().entries().size(), entry)) {
      throw DomainException.conflict(Problem.of("holding.changed-meanwhile"));
    }
    String action = "holding." + entry.kind().code();
    audit.write(
        entry.recorder(), action, after.id(), Map.of(), summary(loaded.holding().item(), entry));
    return after;
  }

  private void requireLedgers(String project) {
    Regime regime = points.regimeOf(project);
    if (!regime.routine().holdings()) {
      throw DomainException.conflict(Problem.of("holding.not-in-regime", regime.key()));
    }
  }

  private void check(ItemInput input, OrganisationRegister register) {
    Problems problems = new Problems();
    Stream.of(
            Problem.of("holding.unknown-department", input.department())
                .at("department")
                .when(register.department(input.department()).isEmpty()),
            Problem.of("holding.name-required").at("name").when(input.name().isBlank()),
            Problem.of("holding.measure-required").at("measure").when(input.measure().isBlank()),
            Problem.of("holding.owner-required").at("owner").when(input.owner().isBlank()),
            Problem.of("holding.not-an-intake").at("kind").when(!input.intake().kind().isIntake()),
            LineRules.tooLong("name", input.name(), LineRules.LONGEST_TEXT),
            LineRules.tooLong("model", input.model(), LineRules.LONGEST_TEXT),
            LineRules.tooLong("measure", input.measure(), LineRules.LONGEST_TEXT),
            LineRules.tooLong("owner", input.owner(), LineRules.LONGEST_TEXT))
        .flatMap(Optional::stream)
        .forEach(problems::add);
    problems.addAll(rules().check(input.intake()));
    problems.throwIfAny();
  }

  private void check(LineInput line) {
    Problems problems = new Problems();
    problems.addAll(rules().check(line));
    problems.throwIfAny();
  }

  private LineRules rules() {
    return new LineRules(people, LocalDate.now(clock));
  }

  private HoldingItem item(String user, ItemInput input) {
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
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private HoldingEntry entry(String user, LineInput line) {
    return new HoldingEntry(
        line.kind(),
        line.quantity(),
        line.document().strip(),
        line.date(),
        people.keyOf(line.handler()).orElseThrow(),
        people.keyOf(line.witness()).orElseThrow(),
        line.place().strip(),
        line.remark().strip(),
        0,
        user,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Map<String, String> summary(HoldingItem item, HoldingEntry entry) {
    return Map.of(
        "item", item.name(),
        "department", item.department(),
        "quantity", entry.quantity().toPlainString() + " " + item.measure(),
        "document", entry.document(),
        "date", entry.date().toString(),
        "handler", entry.handler(),
        "witness", entry.witness(),
        "place", entry.place(),
        "remark", entry.remark(),
        "about", Integer.toString(entry.about()));
  }
}
