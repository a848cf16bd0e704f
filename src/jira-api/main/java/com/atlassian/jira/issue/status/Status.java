package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A status of issues.
 *
 * <p>Source: link facts of Octopus_Jira (getId, getName, getSequence); mock of the open-source
 * blackduck-jira for the others.
 */
public interface Status {
  String getId();

  String getName();

  String getDescription();

  Long getSequence();

  StatusCategory getStatusCategory();
}
