package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread of one node holds.
 *
 * <p>Source: atlassian-beehive published Javadoc; used by the open-source app MyTeam for Jira
 * (mailru/jira-plugins-mrimsender).
 */
public interface ClusterLock extends Lock {
  boolean isHeldByCurrentThread();
}
