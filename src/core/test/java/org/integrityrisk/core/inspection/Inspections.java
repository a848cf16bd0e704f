package org.integrityrisk.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.rectification.HandleRectification;
import org.integrityrisk.core.rectification.IssueRectification;
import org.integrityrisk.core.rectification.LoadRectification;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.rectification.RectificationState;
import org.integrityrisk.core.rectification.RectificationTasks;
import org.integrityrisk.core.rectification.Rectifications;
import org.integrityrisk.core.rectification.WarnOfRectification;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.work.OpenTasks;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/** Checks of several points and rectifications in a {@link World}, in memory. */
final class Inspections {

  final OpenTasks tasks = new OpenTasks();
  final PlanRound plan;
  final RecordRound record;
  final ChangeRound change;
  final LoadRound rounds;
  final LoadRectification rectifications;
  final IssueRectification issue;
  final HandleRectification handle;
  final WarnOfRectification warn;

  private final World world;
  private final Map<String, CheckRound> kept = new LinkedHashMap<>();
  private final Map<String, Rectification> papers = new LinkedHashMap<>();
  private int last;

  Inspections(World world) {
    this.world = world;
    Audit audit = new Audit(world.store.auditTrail(), world.clock);
    Ids ids = () -> "check-" + ++last;
    Projects projects =
        new Projects() {
          @Override
          public List<String> all() {
            return List.of(World.PROJECT);
          }

          @Override
          public Optional<Regime> regimeOf(String project) {
            return Optional.of(world.regime).filter(any -> project.equals(World.PROJECT));
          }
        };
    Map<String, Integer> given = new HashMap<>();
    DocumentNumbers numbers = new DocumentNumbers(name -> given.merge(name, 1, Integer::sum));
    RectificationTasks paperTasks = new RectificationTasks(tasks);
    RoundTasks roundTasks = new RoundTasks(tasks);
    rounds = new LoadRound(rounds(), projects, world::organisation, world.actors, world.town);
    rectifications = new LoadRectification(papers(), world::organisation, world.actors, world.town);
    issue =
        new IssueRectification(
            world.loadPoint,
            papers(),
            paperTasks,
            numbers,
            world.town,
            world.calendar,
            audit,
            new AtOnce(),
            ids,
            world.clock);
    handle =
        new HandleRectification(
            rectifications, papers(), paperTasks, world.town, audit, world.clock);
    warn = new WarnOfRectification(rectifications, papers(), world.loadPoint, world.issueWarning);
    plan =
        new PlanRound(
            rounds,
            points(),
            rounds(),
            world.town,
            () -> "chance",
            roundTasks,
            audit,
            ids,
            world.clock);
    record =
        new RecordRound(
            rounds,
            rounds(),
            points(),
            world.host,
            world.loadPoint,
            issue,
            roundTasks,
            world.town,
            audit,
            world.projection,
            new AtOnce(),
            world.clock);
    change = new ChangeRound(rounds, rounds(), roundTasks, audit);
  }

  /** Key of a point of the bureau in force, under whatever regime. */
  static String inForce(World world) {
    RiskPointContent content = NineWorlds.content(world.regime, "post", Rank.GENERAL);
    String key =
        world.host.create(new NewRiskPoint(World.PROJECT, content, "1", "clerk", "")).key();
    world.host.place(key, world.regime, RiskState.IN_FORCE, "admin");
    world.projection.refresh(world.point(key));
    return key;
  }

  List<Rectification> allPapers() {
    return List.copyOf(papers.values());
  }

  private CheckedPoints points() {
    return new CheckedPoints() {
      @Override
      public List<CheckedPoint> inForce(String project, PointChoice choice, int limit) {
        return all().stream()
            .filter(point -> choice.level().isEmpty() || choice.level().equals(point.level()))
            .filter(
                point ->
                    choice.department().isEmpty() || choice.department().equals(point.department()))
            .limit(limit)
            .toList();
      }

      @Override
      public List<CheckedPoint> inForce(String project, Collection<String> keys) {
        return all().stream().filter(point -> keys.contains(point.key())).toList();
      }
    };
  }

  private List<CheckedPoint> all() {
    return world.register.points().stream()
        .filter(row -> row.state().equals(RiskState.IN_FORCE))
        .map(Inspections::point)
        .toList();
  }

  private static CheckedPoint point(PointRow row) {
    return new CheckedPoint(
        row.id(),
        row.key(),
        row.content().title(),
        row.content().unit(),
        row.content().department(),
        row.content().post(),
        row.level(),
        row.content().get(RiskField.CATEGORY),
        row.content().get(RiskField.KIND),
        false);
  }

  private CheckRounds rounds() {
    return new CheckRounds() {
      @Override
      public void save(CheckRound round) {
        kept.put(round.id(), round);
      }

      @Override
      public boolean record(CheckRound made, List<Check> checks) {
        if (kept.get(made.id()).state() != RoundState.PLANNED) {
          return false;
        }
        kept.put(made.id(), made);
        checks.forEach(world.store.checks()::append);
        return true;
      }

      @Override
      public Optional<CheckRound> find(String id) {
        return Optional.ofNullable(kept.get(id));
      }

      @Override
      public List<CheckRound> of(String project) {
        return List.copyOf(kept.values());
      }

      @Override
      public List<CheckRound> made(String project, LocalDate from, LocalDate to) {
        return kept.values().stream().filter(round -> round.record().isPresent()).toList();
      }
    };
  }

  private Rectifications papers() {
    return new Rectifications() {
      @Override
      public void add(Rectification issued) {
        papers.put(issued.id(), issued);
      }

      @Override
      public boolean change(Rectification changed, RectificationState before) {
        return papers.get(changed.id()).state() == before
            && papers.put(changed.id(), changed) != null;
      }

      @Override
      public boolean existsFor(String check) {
        return papers.values().stream().anyMatch(one -> one.content().check().equals(check));
      }

      @Override
      public Optional<Rectification> find(String id) {
        return Optional.ofNullable(papers.get(id));
      }

      @Override
      public List<Rectification> of(String project) {
        return new ArrayList<>(papers.values());
      }
    };
  }
}
