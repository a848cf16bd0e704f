package com.atlassian.jira.issue.status;

/**
 * A status.
 *
 * <p>Source: link facts of apps for Jira 8.
 */
public interface Status {

  String getId();

  String getName();
}
