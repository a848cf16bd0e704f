package org.integrityrisk.core.deployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * A control deployment with everything that happened to it. Its state follows from its acts alone,
 * so that none can be in a state that nobody brought about.
 *
 * @param order what was issued
 * @param acts what happened since, in order
 */
public record Deployment(DeploymentOrder order, List<DeploymentAct> acts) {

  public Deployment {
    acts = List.copyOf(acts);
  }

  public String id() {
    return order.id();
  }

  public DeploymentState state() {
    if (isLifted()) {
      return DeploymentState.LIFTED;
    }
    return missing().isEmpty() ? DeploymentState.FED_BACK : DeploymentState.AWAITING;
  }

  /** Code of the level that answers for it now: the one that issued it, or that took it over. */
  public String level() {
    return last(ActKind.ESCALATE).map(DeploymentAct::level).orElse(order.level());
  }

  /** Last day for feedback as it counts now. */
  public LocalDate due() {
    return acts.stream().flatMap(act -> act.due().stream()).reduce((a, b) -> b).orElse(order.due());
  }

  /** Whether feedback is missing although the last day is past. */
  public boolean isOverdue(LocalDate today) {
    return state() == DeploymentState.AWAITING && today.isAfter(due());
  }

  public boolean isEscalated() {
    return last(ActKind.ESCALATE).isPresent();
  }

  /** Those concerned who have not fed back since it was issued or last reopened. */
  public List<String> missing() {
    return order.persons().stream().filter(person -> feedbackOf(person).isEmpty()).toList();
  }

  /** What the person last fed back since it was issued or last reopened. */
  public Optional<DeploymentAct> feedbackOf(String person) {
    return thisRound().stream()
        .filter(act -> act.kind() == ActKind.FEEDBACK && act.user().equals(person))
        .reduce((earlier, later) -> later);
  }

  /** The lifting that ended it; empty as long as it is open. */
  public Optional<DeploymentAct> lifting() {
    return isLifted() ? last(ActKind.LIFT) : Optional.empty();
  }

  /**
   * The deployment with one act more.
   *
   * @throws DomainException CONFLICT ({@code deployment.lifted-already}, {@code
   *     deployment.not-lifted}) when the act is out of turn
   */
  public Deployment with(DeploymentAct act) {
    boolean reopens = act.kind() == ActKind.REOPEN;
    if (reopens && !isLifted()) {
      throw DomainException.conflict(Problem.of("deployment.not-lifted", order.number()));
    }
    if (!reopens && isLifted()) {
      throw DomainException.conflict(Problem.of("deployment.lifted-already", order.number()));
    }
    return new Deployment(order, append(act));
  }

  private List<DeploymentAct> append(DeploymentAct act) {
    return Stream.concat(acts.stream(), Stream.of(act)).toList();
  }

  private boolean isLifted() {
    return acts.stream()
        .filter(act -> act.kind() == ActKind.LIFT || act.kind() == ActKind.REOPEN)
        .reduce((earlier, later) -> later)
        .filter(act -> act.kind() == ActKind.LIFT)
        .isPresent();
  }

  private Optional<DeploymentAct> last(ActKind kind) {
    return acts.stream().filter(act -> act.kind() == kind).reduce((earlier, later) -> later);
  }

  private List<DeploymentAct> thisRound() {
    int start = 0;
    for (int place = 0; place < acts.size(); place++) {
      start = acts.get(place).kind() == ActKind.REOPEN ? place : start;
    }
    return acts.subList(start, acts.size());
  }
}
