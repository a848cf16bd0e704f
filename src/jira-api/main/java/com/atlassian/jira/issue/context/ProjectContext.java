package com.atlassian.jira.issue.context;

import java.util.Objects;

/**
 * One project.
 *
 * <p>Source: three open-source apps construct it with the project's id alone and use it as a
 * JiraContextNode.
 */
public class ProjectContext implements JiraContextNode {
  private final Long projectId;

  public ProjectContext(Long projectId) {
    this.projectId = Objects.requireNonNull(projectId, "projectId");
  }

  @Override
  public Long getProjectId() {
    return projectId;
  }
}
