package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.integrityrisk.sandbox.HostServices;

/** Finds what a query names: projects, types, statuses and users by id, key or name. */
final class Names {
  private final HostServices services;

  Names(HostServices services) {
    this.services = services;
  }

  List<Long> projects(List<QueryLiteral> literals, SearchContext context) {
    return all(
        "project",
        literals,
        services.get(ProjectManager.class).getProjects(),
        Names::isProject,
        Project::getId);
  }

  List<String> issueTypes(List<QueryLiteral> literals, SearchContext context) {
    return all(
        "issuetype",
        literals,
        services.get(IssueTypeManager.class).getIssueTypes(),
        (type, text) -> text.equals(type.getId()) || text.equalsIgnoreCase(type.getName()),
        IssueType::getId);
  }

  List<String> statuses(List<QueryLiteral> literals, SearchContext context) {
    return all(
        "status",
        literals,
        services.get(StatusManager.class).getStatuses(),
        (status, text) -> text.equals(status.getId()) || text.equalsIgnoreCase(status.getName()),
        Status::getId);
  }

  List<String> users(List<QueryLiteral> literals, SearchContext context) {
    return literals.stream().map(QueryLiteral::asString).map(this::userKey).toList();
  }

  private String userKey(String text) {
    UserManager users = services.get(UserManager.class);
    ApplicationUser user = users.getUserByName(text);
    ApplicationUser found = user == null ? users.getUserByKey(text) : user;
    if (found == null) {
      throw new JqlException("jql.no.value", text, "user");
    }
    return found.getKey();
  }

  private static boolean isProject(Project project, String text) {
    return text.equalsIgnoreCase(project.getKey())
        || text.equalsIgnoreCase(project.getName())
        || text.equals(project.getId().toString());
  }

  /** The ids of everything that a literal names; each literal must name something. */
  static <T, I> List<I> all(
      String field,
      List<QueryLiteral> literals,
      Collection<? extends T> candidates,
      BiPredicate<T, String> named,
      Function<T, I> id) {
    List<I> ids = new ArrayList<>();
    for (QueryLiteral literal : literals) {
      int before = ids.size();
      candidates.stream()
          .filter(candidate -> named.test(candidate, literal.asString()))
          .forEach(candidate -> ids.add(id.apply(candidate)));
      if (ids.size() == before) {
        throw new JqlException("jql.no.value", literal.asString(), field);
      }
    }
    return ids;
  }
}
