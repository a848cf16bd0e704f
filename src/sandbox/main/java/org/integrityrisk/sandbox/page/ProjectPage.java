package org.integrityrisk.sandbox.page;

import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;

/** A project: what it is, its types of issues and the way to them. */
final class ProjectPage implements HostPage {
  private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

  private final Host host;
  private final Issues issues;

  ProjectPage(Host host) {
    this.host = host;
    this.issues = new Issues(host.services());
  }

  @Override
  public Answer get(Visit visit) {
    String key = visit.path().replaceAll("/.*$", "");
    Project project = issues.project(visit.user(), key);
    Map<String, Object> model = new HashMap<>();
    model.put("project", project);
    model.put("description", Optional.ofNullable(project.getDescription()).orElse(""));
    model.put("jql", "project = \"" + project.getKey() + "\" ORDER BY updated DESC");
    model.put(
        "links", host.app().fragments().links(SIDEBAR, FragmentContext.project(host, project)));
    return Answer.view("project", project.getName(), model);
  }
}
