package org.integrityrisk.core.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deployments in memory. */
final class MemoryDeployments implements Deployments {

  private final Map<String, Deployment> kept = new LinkedHashMap<>();

  @Override
  public void open(DeploymentOrder order) {
    kept.put(order.id(), new Deployment(order, List.of()));
  }

  @Override
  public Optional<Deployment> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Deployment> all(List<String> ids) {
    return ids.stream().map(kept::get).toList();
  }

  @Override
  public boolean append(String id, int known, DeploymentAct act) {
    Deployment before = kept.get(id);
    if (before.acts().size() != known) {
      return false;
    }
    List<DeploymentAct> acts = new ArrayList<>(before.acts());
    acts.add(act);
    kept.put(id, new Deployment(before.order(), acts));
    return true;
  }
}
