package org.integrityrisk.core.deployment;

import java.util.Optional;
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
        .filter(found -> permissions.mayLookIn(user, found.order().project()))
        .map(found -> surround(user, found))
        .filter(LoadedDeployment::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  private LoadedDeployment surround(String user, Deployment found) {
    OrganisationRegister register = organisation.register();
    return new LoadedDeployment(
        found, actors.of(user, register), register, rulesOf(found.order().project()));
  }

  private Optional<DeploymentRules> rulesOf(String project) {
    return projects
        .regimeOf(project)
        .map(Regime::routine)
        .flatMap(routine -> routine.deployments());
  }
}
