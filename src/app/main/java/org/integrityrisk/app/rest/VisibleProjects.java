package org.integrityrisk.app.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** The projects that are set up, as far as a caller may see them. */
@Component
public class VisibleProjects {

  private final Projects projects;
  private final Permissions permissions;
  private final ProjectManager host;

  public VisibleProjects(
      Projects projects, Permissions permissions, @ComponentImport ProjectManager host) {
    this.projects = projects;
    this.permissions = permissions;
    this.host = host;
  }

  /** Keys of all that the caller may see. */
  List<String> all(Caller caller) {
    return projects.all().stream()
        .filter(project -> permissions.mayBrowse(caller.key(), project))
        .toList();
  }

  /**
   * The project that a call is about: the one it names, or the only one there is.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see it or
   *     there is none
   * @throws Refusal 400 when there are several and the call names none
   */
  String chosen(Caller caller, String named) {
    List<String> visible = all(caller);
    if (named != null && !named.isBlank()) {
      return visible.stream()
          .filter(named.strip()::equals)
          .findFirst()
          .orElseThrow(() -> Refusals.notFound(named.strip()));
    }
    if (visible.size() > 1) {
      throw Refusal.bad(Problem.of("rest.project-required").at("project"));
    }
    return visible.stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound(Problem.of("rest.no-project")));
  }

  /** What the host calls a project; its key when the host does not know it. */
  String nameOf(String project) {
    return Optional.ofNullable(host.getProjectObjByKey(project))
        .map(Project::getName)
        .orElse(project);
  }
}
