package org.integrityrisk.core.deployment;

import java.util.List;
import java.util.Optional;

/** The deployments kept. Orders and acts are only ever added. */
public interface Deployments {

  void open(DeploymentOrder order);

  Optional<Deployment> find(String id);

  /** The deployments of these ids, in their order. */
  List<Deployment> all(List<String> ids);

  /**
   * Adds an act behind those that the caller knows.
   *
   * @param known how many acts there were when the caller decided
   * @return false when somebody else has added one meanwhile; nothing is kept then
   */
  boolean append(String id, int known, DeploymentAct act);
}
