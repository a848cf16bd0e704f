package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Finds statuses.
 *
 * <p>Source: link facts of apps for Jira 8.
 */
public interface StatusManager {

  Status getStatus(String id);

  Collection<Status> getStatuses();
}
