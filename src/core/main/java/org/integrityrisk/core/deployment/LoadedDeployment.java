package org.integrityrisk.core.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.DeploymentRules;

/**
 * A deployment with what a rule about it needs.
 *
 * @param rules what the regime says of deployments; empty when the project has come under a regime
 *     that knows none
 */
public record LoadedDeployment(
    Deployment deployment,
    Actor actor,
    OrganisationRegister register,
    Optional<DeploymentRules> rules) {

  /** Who answers for deployments of a level that the regime does not know any more. */
  static final List<HolderRole> WITHOUT_LEVEL =
      List.of(HolderRole.LEADING_GROUP_OFFICE, HolderRole.DISCIPLINE_OFFICE);

  /**
   * Whether the actor is concerned, answers for it, leads somebody concerned, or looks at the unit
   * from above.
   */
  public boolean maySee() {
    return isConcerned()
        || actor.is(deployment.order().issuer())
        || mayLift()
        || rights().looksAt(deployment.order().unit())
        || departments().stream().anyMatch(rights()::leads);
  }

  /** Whether the actor is one of those who are to feed back. */
  public boolean isConcerned() {
    return deployment.order().persons().contains(actor.key());
  }

  public boolean mayFeedBack() {
    return deployment.state().isOpen() && isConcerned();
  }

  /** Whether the actor holds an office that lifts and reopens it. */
  public boolean mayLift() {
    List<HolderRole> roles = ownLevel().map(DeploymentLevel::liftedBy).orElse(WITHOUT_LEVEL);
    return holdsOne(roles);
  }

  /** The level that would take it over; empty at the highest level. */
  public Optional<DeploymentLevel> nextLevel() {
    return ownLevel().flatMap(DeploymentLevel::escalatesTo).flatMap(this::level);
  }

  /** Whether the actor may hand it to the next level, or take it over there. */
  public boolean mayEscalate() {
    return deployment.state().isOpen() && nextLevel().isPresent() && (mayLift() || mayTakeOver());
  }

  /** Whether the actor holds an office that issues at the next level. */
  boolean mayTakeOver() {
    return nextLevel().filter(next -> holdsOne(next.issuedBy())).isPresent();
  }

  /** The level that answers for it; empty when the regime does not know it any more. */
  Optional<DeploymentLevel> ownLevel() {
    return level(deployment.level());
  }

  /**
   * Those concerned whose feedback the actor may read: everybody for whoever answers for it or
   * looks at the unit, those of one's own department for its leaders, oneself for anybody else.
   */
  public List<String> visiblePersons() {
    List<String> persons = deployment.order().persons();
    if (mayLift()
        || actor.is(deployment.order().issuer())
        || rights().looksAt(deployment.order().unit())
        || leads(deployment.order().department())) {
      return persons;
    }
    return persons.stream().filter(person -> actor.is(person) || leadsOneOf(person)).toList();
  }

  private boolean leads(String department) {
    return !department.isEmpty() && rights().leads(department);
  }

  private boolean leadsOneOf(String person) {
    return register.holders().departmentsOf(person).stream().anyMatch(rights()::leads);
  }

  private Optional<DeploymentLevel> level(String code) {
    return rules.flatMap(known -> known.levels().find(code));
  }

  private boolean holdsOne(List<HolderRole> roles) {
    return new DeploymentPlace(deployment.order().unit(), deployment.order().department())
        .isServedBy(actor, roles, register);
  }

  private Set<String> departments() {
    return DeploymentPlace.departmentsOf(deployment.order(), register);
  }

  private Rights rights() {
    return new Rights(actor, register);
  }
}
