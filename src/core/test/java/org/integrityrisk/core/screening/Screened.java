package org.integrityrisk.core.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.warning.StandInForIssuer;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/**
 * The town under a regime that screens. The cashier is the warning-information officer, the
 * secretary the office of the leading group, the inspector issues warnings; it is the second
 * working day of the fourth quarter.
 */
final class Screened {

  static final String OFFICER = "cashier";
  static final String OFFICE = "secretary";
  static final String ISSUER = "inspector";
  static final String RULE = "gravest-without-measure";

  final World world;
  final MemoryFindings findings = new MemoryFindings();
  final MemoryScreenings screenings = new MemoryScreenings(findings);
  final LoadScreening load;
  final OpenScreenings open;
  final DecideFindings decide;
  final ConcludeScreening conclude;
  final ReviewProposals review;
  final ActOnRules act;
  final ShowScreening show;
  final JournalRunner runner;

  Screened(String regime) {
    world = NineWorlds.of(regime);
    world.clock.stand(Instant.parse("2026-10-09T08:00:00Z"));
    officers(OFFICER);
    Projects projects = new OneProject(world.regime);
    Audit audit = new Audit(world.store.auditTrail(), world.clock);
    AskRules ask = new AskRules(world.calendar, world.clock);
    AtOnce together = new AtOnce();
    AtomicInteger last = new AtomicInteger();
    Ids ids = () -> "s" + last.incrementAndGet();
    StandInForIssuer standIns = new StandInForIssuer(world.town);
    ScreeningTasks tasks = new ScreeningTasks(world.tasks, findings, world.clock);
    load = new LoadScreening(screenings, projects, world::organisation, world.actors, world.town);
    open =
        new OpenScreenings(
            screenings,
            load,
            ask,
            projects,
            world::organisation,
            world.actors,
            tasks,
            world.calendar,
            together,
            audit,
            ids,
            world.clock);
    decide =
        new DecideFindings(
            load,
            screenings,
            findings,
            world.loadPoint,
            world.town,
            tasks,
            together,
            audit,
            world.clock);
    conclude =
        new ConcludeScreening(load, screenings, findings, tasks, together, audit, world.clock);
    show = new ShowScreening(load, screenings, findings, audit);
    runner =
        new JournalRunner(
            world.journal,
            List.of(
                new CarryOutScreenedWarning(
                    findings,
                    world.warnings,
                    world.host,
                    world.loadPoint,
                    world.putOutWarning,
                    standIns,
                    tasks,
                    together)),
            world.clock);
    review =
        new ReviewProposals(
            findings,
            load,
            world.loadPoint,
            world.town,
            world.prepareWarning,
            tasks,
            runner,
            together,
            audit,
            ids,
            world.clock);
    act =
        new ActOnRules(
            findings,
            ask,
            projects,
            world.host,
            world.loadPoint,
            world.prepareWarning,
            standIns,
            tasks,
            runner,
            ids,
            world.clock);
  }

  private record OneProject(Regime regime) implements Projects {

    @Override
    public List<String> all() {
      return List.of(World.PROJECT);
    }

    @Override
    public Optional<Regime> regimeOf(String project) {
      return Optional.of(regime).filter(any -> project.equals(World.PROJECT));
    }
  }

  void officers(String... members) {
    world.reorganise(new SpecialBody(BodyKind.WARNING_OFFICER, "bureau", List.of(members)));
  }

  /** Points in force that a rule finds from now on; their keys. */
  List<String> finds(String rule, int count) {
    List<Found> found = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      found.add(found(point()));
    }
    findings.seen.put(rule, found);
    return found.stream().map(Found::item).toList();
  }

  static Found found(String key) {
    return new Found(key, "Favour", "bureau", "licensing", "window", "1", key, 0, "");
  }

  private String point() {
    String key =
        world
            .host
            .create(
                new NewRiskPoint(
                    World.PROJECT,
                    NineWorlds.content(world.regime, "post", Rank.GENERAL),
                    "1",
                    "clerk",
                    ""))
            .key();
    world.host.place(key, world.regime, RiskState.IN_FORCE, "admin");
    return key;
  }

  /** The screening of the quarter that is over, opened by the calendar. */
  Screening quarter() {
    open.run();
    return screenings.of(World.PROJECT).get(0);
  }

  void decide(FindingState decision, Finding... of) {
    List<DecideFindings.Picked> picked =
        Arrays.stream(of).map(one -> new DecideFindings.Picked(one.id(), one.version())).toList();
    decide.decide(
        OFFICER,
        of[0].screening(),
        picked,
        new DecideFindings.Input(decision, "Seen.", Proposal.NONE));
  }

  Finding issue(Finding proposed) {
    return review.issue(
        ISSUER,
        proposed.id(),
        new ReviewProposals.Input(proposed.version(), "", "", "", Optional.empty()));
  }

  Finding finding(long id) {
    return findings.find(id).orElseThrow();
  }

  /** Who holds tasks of a kind. */
  List<String> awaits(WorkKind kind) {
    return world.tasks.all(World.PROJECT).stream()
        .filter(task -> task.kind() == kind)
        .map(Task::holder)
        .map(Object::toString)
        .toList();
  }
}
