package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.web.CurrentRequest;

/** What links, sections and panels of the app learn about the page they stand on. */
final class FragmentContext {
  private FragmentContext() {}

  /** On any page. */
  static Map<String, Object> general(Host host) {
    return context(host, Optional.empty(), Optional.empty());
  }

  static Map<String, Object> project(Host host, Project project) {
    return context(host, Optional.of(project), Optional.empty());
  }

  static Map<String, Object> issue(Host host, Issue issue) {
    return context(host, Optional.of(issue.getProjectObject()), Optional.of(issue));
  }

  private static Map<String, Object> context(
      Host host, Optional<Project> project, Optional<Issue> issue) {
    Map<String, Object> context = new HashMap<>();
    ApplicationUser user = host.services().get(JiraAuthenticationContext.class).getLoggedInUser();
    if (user != null) {
      context.put("user", user);
    }
    project.ifPresent(value -> context.put("project", value));
    issue.ifPresent(value -> context.put("issue", value));
    HttpServletRequest request = CurrentRequest.get().orElse(null);
    context.put("helper", new JiraHelper(request, project.orElse(null), Map.copyOf(context)));
    return context;
  }
}
