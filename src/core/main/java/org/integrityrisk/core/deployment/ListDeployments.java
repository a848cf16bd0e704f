package org.integrityrisk.core.deployment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.DeploymentRules;

/** Lists and counts the deployments that a person may see. */
public final class ListDeployments {

  private final LoadDeployment load;
  private final Clock clock;

  public ListDeployments(LoadDeployment load, Clock clock) {
    this.load = load;
    this.clock = clock;
  }

  /**
   * The deployments for a user: overdue first, then open, each with the latest first.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public List<Deployment> of(String user, String project, DeploymentFilter filter) {
    LocalDate today = LocalDate.now(clock);
    return found(user, project, filter).stream()
        .map(LoadedDeployment::deployment)
        .sorted(
            Comparator.comparing((Deployment one) -> !one.isOverdue(today))
                .thenComparing(one -> !one.state().isOpen())
                .thenComparing(one -> one.order().issued(), Comparator.reverseOrder()))
        .toList();
  }

  /**
   * How many there are of each level that issued them, in the order of the regime; then those of
   * levels that it does not know any more.
   */
  public Map<String, DeploymentCount> byLevel(
      String user, String project, DeploymentFilter filter) {
    LocalDate today = LocalDate.now(clock);
    List<LoadedDeployment> found = found(user, project, filter);
    Map<String, List<Deployment>> byLevel = new LinkedHashMap<>();
    found.stream()
        .flatMap(one -> one.rules().stream())
        .limit(1)
        .map(DeploymentRules::levels)
        .flatMap(levels -> levels.stream().map(DeploymentLevel::code))
        .forEach(level -> byLevel.put(level, new ArrayList<>()));
    found.stream()
        .map(LoadedDeployment::deployment)
        .forEach(
            one -> byLevel.computeIfAbsent(one.order().level(), any -> new ArrayList<>()).add(one));
    Map<String, DeploymentCount> counts = new LinkedHashMap<>();
    byLevel.forEach((level, all) -> counts.put(level, DeploymentCount.of(all, today)));
    return counts;
  }

  private List<LoadedDeployment> found(String user, String project, DeploymentFilter filter) {
    return load.all(user, project).stream()
        .filter(one -> filter.lets(one.deployment(), one.register(), clock.getZone()))
        .toList();
  }
}
