package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Where a panel or a condition is shown: request, project, and further values such as {@code
 * issue}.
 *
 * <p>Source: link facts of apps for Jira 8 (getContextParams); published Javadoc of Jira 7.6
 * (constructor).
 */
public class JiraHelper {

  private final HttpServletRequest request;
  private final Project project;
  private final Map<String, Object> contextParams;

  public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
    this.request = request;
    this.project = project;
    this.contextParams = params;
  }

  public HttpServletRequest getRequest() {
    return request;
  }

  /** Returns null outside of a project. */
  public Project getProject() {
    return project;
  }

  public Map<String, Object> getContextParams() {
    return contextParams;
  }
}
