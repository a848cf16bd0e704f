package com.atlassian.activeobjects.external;

/**
 * One step from an older set of tables to a newer one.
 *
 * <p>Source: published source cross-reference of activeobjects-plugin
 * (docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1).
 */
public interface ActiveObjectsUpgradeTask {
  ModelVersion getModelVersion();

  void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
