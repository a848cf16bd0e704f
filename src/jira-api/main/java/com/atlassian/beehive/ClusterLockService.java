package com.atlassian.beehive;

/**
 * Gives locks by name, the same for all nodes.
 *
 * <p>Source: atlassian-beehive published Javadoc; used by the open-source app MyTeam for Jira
 * (mailru/jira-plugins-mrimsender).
 */
public interface ClusterLockService {
  ClusterLock getLockForName(String lockName);
}
