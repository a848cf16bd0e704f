package org.integrityrisk.core.screening;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The officer decides on findings: a warning is proposed, none is needed, or it has been dealt with
 * already. Each decision has a reason.
 *
 * <p>Codes of problems, all starting {@code screening.}: {@code reason-required}, {@code
 * text-too-long}, {@code no-decision}, {@code nothing-chosen}, {@code propose-one-by-one}, {@code
 * point-required}, {@code unknown-colour}, {@code unknown-person}, {@code decided-already}, {@code
 * changed-meanwhile}, {@code closed}.
 */
public final class DecideFindings {

  /** So many findings can be decided at once, one by one. */
  public static final int MOST = 200;

  private final LoadScreening load;
  private final Screenings screenings;
  private final Findings findings;
  private final LoadPoint points;
  private final People people;
  private final ScreeningTasks tasks;
  private final Together together;
  private final Audit audit;
  private final Clock clock;

  public DecideFindings(
      LoadScreening load,
      Screenings screenings,
      Findings findings,
      LoadPoint points,
      People people,
      ScreeningTasks tasks,
      Together together,
      Audit audit,
      Clock clock) {
    this.load = load;
    this.screenings = screenings;
    this.findings = findings;
    this.points = points;
    this.people = people;
    this.tasks = tasks;
    this.together = together;
    this.audit = audit;
    this.clock = clock;
  }

  /** A finding as the officer saw it. */
  public record Picked(long id, int version) {}

  /**
   * What the officer decides.
   *
   * @param proposal what is proposed; empty parts are filled in from the finding and the rule
   */
  public record Input(FindingState decision, String reason, Proposal proposal) {}

  /** A finding decided, with the point of the proposal. */
  private record Decided(Finding before, Finding after, Optional<LoadedPoint> point) {}

  /**
   * Decides on findings that were picked, all of them or none.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN to anybody but whoever screens, INVALID, or
   *     CONFLICT when the screening is closed or a finding has changed meanwhile
   */
  public List<Finding> decide(String user, String id, List<Picked> picked, Input input) {
    LoadedScreening loaded = forWrite(user, id);
    check(input);
    if (picked.isEmpty() || picked.size() > MOST) {
      throw DomainException.invalid(Problem.of("screening.nothing-chosen", "" + MOST));
    }
    Ruling by = ruling(loaded, input.reason());
    List<Decided> decided = picked.stream().map(one -> decided(loaded, one, input, by)).toList();
    together.keep(
        () -> {
          decided.forEach(this::keep);
          tasks.settle(loaded.screening().project(), id);
          return decided.size();
        });
    audit.writeAll(user, "screening.decide", decided.stream().map(this::changed).toList());
    return decided.stream().map(Decided::after).toList();
  }

  /**
   * Decides every finding of a rule that is undecided: that none needs a warning, or that all have
   * been dealt with.
   *
   * @return how many there were
   * @throws DomainException as {@link #decide}
   */
  public int decideRule(String user, String id, String rule, Input input) {
    LoadedScreening loaded = forWrite(user, id);
    check(input);
    if (input.decision() == FindingState.PROPOSED) {
      throw DomainException.invalid(Problem.of("screening.propose-one-by-one").at("decision"));
    }
    Ruling by = ruling(loaded, input.reason());
    int count = findings.decideAll(id, rule, input.decision(), by);
    audit.write(
        user,
        "screening.decide-rule",
        id,
        Map.of(),
        Map.of(
            "rule", rule,
            "decision", input.decision().code(),
            "reason", by.reason(),
            "count", Integer.toString(count)));
    return count;
  }

  private LoadedScreening forWrite(String user, String id) {
    LoadedScreening loaded = load.forUser(user, id);
    if (!loaded.mayScreen()) {
      throw Refusals.forbidden(id);
    }
    if (!loaded.screening().isOpen()) {
      throw DomainException.conflict(Problem.of("screening.closed"));
    }
    return loaded;
  }

  private static void check(Input input) {
    ScreeningTexts.require(input.reason(), "reason");
    if (!input.decision().isDecision()) {
      throw DomainException.invalid(
          Problem.of("screening.no-decision", input.decision().code()).at("decision"));
    }
  }

  private Ruling ruling(LoadedScreening loaded, String reason) {
    return new Ruling(
        loaded.actor().key(),
        loaded.actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        reason.strip());
  }

  private Decided decided(LoadedScreening loaded, Picked picked, Input input, Ruling by) {
    String id = loaded.screening().id();
    Finding before =
        findings
            .find(picked.id())
            .filter(one -> one.screening().equals(id))
            .orElseThrow(() -> Refusals.notFound(Long.toString(picked.id())));
    if (before.version() != picked.version()) {
      throw ScreeningTexts.changedMeanwhile();
    }
    if (!before.state().next().contains(input.decision())) {
      throw DomainException.conflict(
          Problem.of("screening.decided-already", before.found().item()));
    }
    if (input.decision() != FindingState.PROPOSED) {
      return new Decided(
          before, before.decided(input.decision(), Proposal.NONE, by), Optional.empty());
    }
    LoadedPoint point = point(loaded, before, input.proposal());
    Proposal proposal = proposal(before, input.proposal(), point);
    return new Decided(before, before.decided(input.decision(), proposal, by), Optional.of(point));
  }

  private LoadedPoint point(LoadedScreening loaded, Finding finding, Proposal wanted) {
    String key = wanted.point().isBlank() ? finding.found().point() : wanted.point().strip();
    if (key.isEmpty()) {
      throw DomainException.invalid(
          Problem.of("screening.point-required", finding.found().title()).at("point"));
    }
    LoadedPoint point = points.forUser(loaded.actor().key(), key);
    if (!point.point().project().equals(finding.project())) {
      throw Refusals.notFound(key);
    }
    return point;
  }

  private Proposal proposal(Finding finding, Proposal wanted, LoadedPoint point) {
    String colour = wanted.colour().isBlank() ? colour(finding) : wanted.colour().strip();
    if (!point.regime().warnings().colours().has(colour)) {
      throw DomainException.invalid(Problem.of("screening.unknown-colour", colour).at("colour"));
    }
    String named =
        wanted.responsible().isBlank()
            ? ScreeningTexts.responsibleFor(point).orElse("")
            : wanted.responsible().strip();
    String responsible =
        people
            .keyOf(named)
            .orElseThrow(
                () ->
                    DomainException.invalid(
                        Problem.of("screening.unknown-person", named).at("responsible")));
    return new Proposal(point.point().key(), colour, responsible);
  }

  private String colour(Finding finding) {
    return screenings.rulesOf(finding.screening()).stream()
        .filter(rule -> rule.code().equals(finding.rule()))
        .map(ScreeningRule::colour)
        .findFirst()
        .orElse("");
  }

  private void keep(Decided decided) {
    if (!findings.save(decided.after())) {
      throw ScreeningTexts.changedMeanwhile();
    }
    decided.point().ifPresent(point -> tasks.proposed(decided.after(), point));
  }

  private Audit.Changed changed(Decided decided) {
    Finding after = decided.after();
    List<String> what = new ArrayList<>(List.of(after.rule(), after.found().item()));
    return new Audit.Changed(
        after.screening() + "/" + String.join("/", what),
        Map.of("state", decided.before().state().code()),
        Map.of(
            "state", after.state().code(),
            "reason", after.decision().map(Ruling::reason).orElse(""),
            "point", after.proposal().point(),
            "colour", after.proposal().colour(),
            "responsible", after.proposal().responsible()));
  }
}
