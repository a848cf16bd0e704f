package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentOrder;
import org.integrityrisk.core.regime.DeploymentRules;

/**
 * A control deployment as a line of a list.
 *
 * @param level the level that issued it
 * @param levelNow the level that answers for it now
 * @param persons how many persons it concerns
 * @param fedBack how many of them have fed back
 */
public record DeploymentLine(
    String id,
    String number,
    CodeName level,
    CodeName levelNow,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    CodeName matter,
    String content,
    Instant issued,
    LocalDate due,
    CodeName state,
    boolean overdue,
    boolean escalated,
    int persons,
    int fedBack) {

  /** The line in the language of the names. */
  public static DeploymentLine of(Deployment deployment, LocalDate today, Names names) {
    DeploymentOrder order = deployment.order();
    return new DeploymentLine(
        order.id(),
        order.number(),
        level(order.level(), names),
        level(deployment.level(), names),
        names.unit(order.unit()),
        names.department(order.department()),
        matter(order.matter(), names),
        order.content(),
        order.issued(),
        deployment.due(),
        names.own("deployment", deployment.state().code()),
        deployment.isOverdue(today),
        deployment.isEscalated(),
        order.persons().size(),
        order.persons().size() - deployment.missing().size());
  }

  /** What the regime calls a level; its code when it does not know it any more. */
  public static CodeName level(String code, Names names) {
    return rules(names)
        .flatMap(rules -> names.of(rules.levels(), code))
        .orElse(new CodeName(code, code));
  }

  static CodeName matter(String code, Names names) {
    return rules(names)
        .flatMap(rules -> names.of(rules.matters(), code))
        .orElse(new CodeName(code, code));
  }

  private static Optional<DeploymentRules> rules(Names names) {
    return names.regime().routine().deployments();
  }
}
