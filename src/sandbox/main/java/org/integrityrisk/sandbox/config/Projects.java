package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.integrityrisk.sandbox.config.data.IssueTypeSchemeData;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.entity.Stored;

/** The projects. */
final class Projects implements ProjectManager {
  private final Configuration configuration;
  private final UserManager users;
  private final IssueTypes issueTypes;

  Projects(Configuration configuration, UserManager users, IssueTypes issueTypes) {
    this.configuration = configuration;
    this.users = users;
    this.issueTypes = issueTypes;
  }

  /** By name, as Jira lists them. */
  @Override
  public List<Project> getProjects() {
    return having(data -> true);
  }

  @Override
  public Project getProjectObj(Long id) {
    return configuration.find(ProjectData.class, id).map(this::project).orElse(null);
  }

  @Override
  public Project getProjectObjByKey(String projectKey) {
    return having(data -> data.key().equals(projectKey)).stream().findFirst().orElse(null);
  }

  @Override
  public Project getProjectObjByName(String projectName) {
    return having(data -> data.name().equals(projectName)).stream().findFirst().orElse(null);
  }

  List<Project> having(Predicate<ProjectData> condition) {
    return configuration.all(ProjectData.class).stream()
        .filter(stored -> condition.test(stored.data()))
        .<Project>map(this::project)
        .sorted(Comparator.comparing(Project::getName))
        .toList();
  }

  List<Project> list(Collection<Long> ids) {
    return ids.stream()
        .flatMap(id -> configuration.find(ProjectData.class, id).stream())
        .<Project>map(this::project)
        .toList();
  }

  Project project(Stored<ProjectData> stored) {
    return new ConfiguredProject(stored, this);
  }

  ApplicationUser lead(String key) {
    return users.getUserByKey(key);
  }

  List<IssueType> issueTypes(long scheme) {
    return issueTypes.list(
        configuration.store().get(IssueTypeSchemeData.class, scheme).issueTypes());
  }
}
