package com.atlassian.jira.project;

/**
 * Who gets a new issue.
 *
 * <p>Source: published Javadoc of Jira 7.x (constant field values).
 */
public final class AssigneeTypes {
  public static final long PROJECT_LEAD = 2;
  public static final long UNASSIGNED = 3;

  private AssigneeTypes() {}
}
