package org.integrityrisk.core.deployment;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.DeploymentRules;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;

/** Loads deployments for somebody who may see them. */
public final class LoadDeployment {

  private final Deployments deployments;
  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;

  public LoadDeployment(
      Deployments deployments,
      Projects projects,
      Organisation organisation,
      Actors actors,
      Permissions permissions) {
    this.deployments = deployments;
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
  }

  /**
   * The deployment of that id.
   *
   * @throws DomainException NOT_FOUND when there is none, or the user may not see it
   */
  public LoadedDeployment forUser(String user, String id) {
    return deployments
        .find(id)
        .filter(found -> permissions.mayBrowse(user, found.order().project()))
        .map(found -> surround(user, List.of(found)).get(0))
        .filter(LoadedDeployment::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  /**
   * Every deployment of the project that the user may see, the oldest first.
   *
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public List<LoadedDeployment> all(String user, String project) {
    if (!permissions.mayBrowse(user, project)) {
      throw Refusals.notFound(project);
    }
    return surround(user, deployments.of(project)).stream()
        .filter(LoadedDeployment::maySee)
        .toList();
  }

  /** Register and regime are asked for once, however many deployments there are. */
  private List<LoadedDeployment> surround(String user, List<Deployment> found) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    Optional<DeploymentRules> rules =
        found.stream().findFirst().flatMap(one -> rulesOf(one.order().project()));
    return found.stream().map(one -> new LoadedDeployment(one, actor, register, rules)).toList();
  }

  private Optional<DeploymentRules> rulesOf(String project) {
    return projects
        .regimeOf(project)
        .map(Regime::routine)
        .flatMap(routine -> routine.deployments());
  }
}
