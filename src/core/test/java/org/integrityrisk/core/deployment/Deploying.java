package org.integrityrisk.core.deployment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.MemoryPapers;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.work.OpenTasks;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.World;

/**
 * The town at work under the county tax bureau's rules: offices of the bureau issue for everybody,
 * the heads and leaders of departments for their own people. Today is Sunday, 22 November 2026.
 */
final class Deploying {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Ten working days after today. */
  static final LocalDate DUE = LocalDate.of(2026, 12, 4);

  final World world;
  final MemoryDeployments deployments = new MemoryDeployments();
  final MemoryPapers papers = new MemoryPapers();
  final OpenTasks tasks = new OpenTasks();
  final LoadDeployment load;
  final IssueDeployment issue;
  final HandleDeployment handle;
  final ListDeployments list;
  private final Map<String, Integer> sequences = new HashMap<>();

  Deploying(String regime) {
    world = new World(regime);
    Projects projects = new OneProject(world.regime);
    load = new LoadDeployment(deployments, projects, world::organisation, world.actors, world.town);
    AtomicInteger last = new AtomicInteger();
    Ids ids = () -> "d" + last.incrementAndGet();
    KeepDeployment keep =
        new KeepDeployment(
            deployments,
            new DeploymentTasks(tasks, projects, world::organisation),
            papers,
            new AtOnce(),
            new Audit(world.store.auditTrail(), world.clock));
    issue =
        new IssueDeployment(
            world.loadPoint,
            world::organisation,
            world.actors,
            world.town,
            world.town,
            world.powers,
            new DocumentNumbers(name -> sequences.merge(name, 1, Integer::sum)),
            keep,
            world.calendar,
            ids,
            world.clock);
    handle = new HandleDeployment(load, keep, world.calendar, world.clock);
    list =
        new ListDeployments(
            new FindPapers(papers, world::organisation, world.actors, world.town, world.clock),
            deployments,
            projects);
  }

  Deploying() {
    this("tax-county");
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

  static DeploymentInput county(String... persons) {
    return input("county", "", persons);
  }

  static DeploymentInput branch(String... persons) {
    return input("branch", "licensing", persons);
  }

  private static DeploymentInput input(String level, String department, String... persons) {
    return new DeploymentInput(
        World.PROJECT,
        level,
        "bureau",
        department,
        "refund",
        "Look through the refunds of the quarter.",
        List.of(),
        List.of(),
        List.of(persons),
        Optional.empty());
  }

  /** The bureau deploys control for the clerk of the window and the cashier. */
  String issued() {
    return issue.issue("inspector", county("window-clerk", "cashier")).id();
  }

  void feedBack(String id, String... persons) {
    for (String person : persons) {
      handle.feedBack(person, id, SelfCheck.CLEAN, "Nothing found.");
    }
  }

  Deployment deployment(String id) {
    return deployments.find(id).orElseThrow();
  }

  List<String> waiting(WorkKind kind) {
    return tasks.all(World.PROJECT).stream()
        .filter(task -> task.kind() == kind)
        .map(Task::holder)
        .map(Object::toString)
        .toList();
  }

  void passDays(int days) {
    world.clock.pass(Duration.ofDays(days));
  }
}
