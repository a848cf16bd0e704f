package org.integrityrisk.core.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.FindPapers.Shelf;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperKind;
import org.integrityrisk.core.paper.PaperPage;
import org.integrityrisk.core.paper.PaperTally;
import org.integrityrisk.core.regime.DeploymentRules;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;

/** Lists and counts the deployments that a person may see. */
public final class ListDeployments {

  private final FindPapers find;
  private final Deployments deployments;
  private final Projects projects;

  public ListDeployments(FindPapers find, Deployments deployments, Projects projects) {
    this.find = find;
    this.deployments = deployments;
    this.projects = projects;
  }

  /**
   * A part of the deployments for a user: overdue first, then open, each with the latest first.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public PaperPage<Deployment> page(
      String user, String project, PaperFilter filter, int start, int limit) {
    return find.page(shelf(rulesOf(project)), user, project, filter, start, limit);
  }

  /**
   * How many there are of each level that issued them, in the order of the regime; then those of
   * levels that it does not know any more.
   */
  public Map<String, DeploymentCount> byLevel(String user, String project, PaperFilter filter) {
    Optional<DeploymentRules> rules = rulesOf(project);
    List<PaperTally> found = find.countByLevel(shelf(rules), user, project, filter);
    Map<String, DeploymentCount> counts = new LinkedHashMap<>();
    rules.stream()
        .flatMap(known -> known.levels().stream())
        .forEach(level -> counts.put(level.code(), DeploymentCount.NONE));
    found.forEach(tally -> counts.put(tally.level(), DeploymentCount.of(tally)));
    return counts;
  }

  private Shelf<Deployment> shelf(Optional<DeploymentRules> rules) {
    return new Shelf<>(
        PaperKind.DEPLOYMENT,
        rights -> new DeploymentSight(rights, rules).sight(),
        deployments::all);
  }

  private Optional<DeploymentRules> rulesOf(String project) {
    return projects
        .regimeOf(project)
        .map(Regime::routine)
        .flatMap(routine -> routine.deployments());
  }
}
