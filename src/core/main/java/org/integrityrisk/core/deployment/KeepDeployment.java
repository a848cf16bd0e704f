package org.integrityrisk.core.deployment;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.paper.Papers;

/** Keeps what happens to deployments, with the tasks that follow from it, then says so. */
public final class KeepDeployment {

  private final Deployments deployments;
  private final DeploymentTasks tasks;
  private final Papers papers;
  private final Together together;
  private final Audit audit;

  public KeepDeployment(
      Deployments deployments,
      DeploymentTasks tasks,
      Papers papers,
      Together together,
      Audit audit) {
    this.deployments = deployments;
    this.tasks = tasks;
    this.papers = papers;
    this.together = together;
    this.audit = audit;
  }

  /**
   * Keeps a deployment.
   *
   * @param order makes the order within the transaction, since it takes a number
   */
  DeploymentOrder issue(Supplier<DeploymentOrder> order) {
    DeploymentOrder issued =
        together.keep(
            () -> {
              DeploymentOrder made = order.get();
              Deployment begun = new Deployment(made, List.of());
              deployments.open(made);
              tasks.ask(begun);
              papers.keep(DeploymentCard.of(begun));
              return made;
            });
    audit.write(issued.issuer(), "deployment.issue", issued.id(), Map.of(), summary(issued));
    return issued;
  }

  /**
   * Keeps an act.
   *
   * @param known how many acts the caller knew
   * @return false when somebody else was faster; nothing is kept then
   */
  boolean act(Deployment after, int known, DeploymentAct act) {
    boolean kept =
        together.keep(
            () -> {
              boolean added = deployments.append(after.id(), known, act);
              if (added) {
                tasks.follow(after, act);
                papers.keep(DeploymentCard.of(after));
              }
              return added;
            });
    if (kept) {
      audit.write(
          act.user(), "deployment." + act.kind().code(), after.id(), Map.of(), summary(after, act));
    }
    return kept;
  }

  private static Map<String, String> summary(DeploymentOrder order) {
    return Map.of(
        "number", order.number(),
        "level", order.level(),
        "unit", order.unit(),
        "department", order.department(),
        "matter", order.matter(),
        "content", order.content(),
        "points", String.join(" ", order.points()),
        "powers", String.join(" ", order.powers()),
        "persons", String.join(" ", order.persons()),
        "due", order.due().toString());
  }

  private static Map<String, String> summary(Deployment after, DeploymentAct act) {
    return Map.of(
        "text", act.text(),
        "result", act.result().map(SelfCheck::code).orElse(""),
        "level", after.level(),
        "due", after.due().toString(),
        "state", after.state().code());
  }
}
