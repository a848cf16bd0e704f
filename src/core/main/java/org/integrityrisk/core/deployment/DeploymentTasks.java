package org.integrityrisk.core.deployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/** Keeps what a deployment asks of people among their tasks: to feed back, then to lift it. */
public final class DeploymentTasks {

  private static final int TITLE = 120;

  private final Tasks tasks;
  private final Projects projects;
  private final Organisation organisation;

  public DeploymentTasks(Tasks tasks, Projects projects, Organisation organisation) {
    this.tasks = tasks;
    this.projects = projects;
    this.organisation = organisation;
  }

  /** Everybody concerned is to feed back. */
  void ask(Deployment deployment) {
    Instant since =
        deployment.acts().stream()
            .reduce((earlier, later) -> later)
            .map(DeploymentAct::time)
            .orElse(deployment.order().issued());
    tasks.close(WorkKind.DEPLOYMENT_LIFT, deployment.id());
    deployment
        .missing()
        .forEach(
            person ->
                tasks.open(
                    task(
                        WorkKind.DEPLOYMENT_FEEDBACK,
                        deployment,
                        TaskHolder.person(person),
                        since,
                        Optional.of(deployment.due()))));
    if (deployment.missing().isEmpty()) {
      askToLift(deployment, since);
    }
  }

  /** Takes note of an act. */
  void follow(Deployment after, DeploymentAct act) {
    switch (act.kind()) {
      case ESCALATE, REOPEN -> ask(after);
      case FEEDBACK -> {
        TaskHolder person = TaskHolder.person(act.user());
        tasks.close(WorkKind.DEPLOYMENT_FEEDBACK, after.id(), person);
        if (after.missing().isEmpty()) {
          askToLift(after, act.time());
        }
      }
      case LIFT -> {
        tasks.close(WorkKind.DEPLOYMENT_FEEDBACK, after.id());
        tasks.close(WorkKind.DEPLOYMENT_LIFT, after.id());
      }
    }
  }

  /** One office is asked, the first of those that may lift and that somebody holds. */
  private void askToLift(Deployment deployment, Instant since) {
    DeploymentOrder order = deployment.order();
    OrganisationRegister register = organisation.register();
    DeploymentPlace place = new DeploymentPlace(order.unit(), order.department());
    lifters(deployment).stream()
        .filter(role -> !place.holders(List.of(role), register).isEmpty())
        .findFirst()
        .map(role -> new Office(role, role.isOfDepartment() ? order.department() : order.unit()))
        .map(TaskHolder.Seat::new)
        .map(seat -> task(WorkKind.DEPLOYMENT_LIFT, deployment, seat, since, Optional.empty()))
        .ifPresent(tasks::open);
  }

  private List<HolderRole> lifters(Deployment deployment) {
    return projects
        .regimeOf(deployment.order().project())
        .map(Regime::routine)
        .flatMap(routine -> routine.deployments())
        .flatMap(rules -> rules.levels().find(deployment.level()))
        .map(DeploymentLevel::liftedBy)
        .orElse(LoadedDeployment.WITHOUT_LEVEL);
  }

  private static Task task(
      WorkKind kind,
      Deployment deployment,
      TaskHolder holder,
      Instant since,
      Optional<LocalDate> due) {
    DeploymentOrder order = deployment.order();
    return new Task(
        kind,
        order.project(),
        order.id(),
        "",
        title(order),
        "/deployments?id=" + order.id(),
        "",
        order.department(),
        holder,
        since,
        due);
  }

  private static String title(DeploymentOrder order) {
    String text = order.number() + " " + order.content().lines().findFirst().orElse("");
    return text.length() <= TITLE ? text : text.substring(0, TITLE) + "…";
  }
}
