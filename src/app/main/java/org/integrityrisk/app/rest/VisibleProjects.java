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
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.access.Sights;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** The projects that are set up, as far as a caller may see them. */
@Component
public class VisibleProjects {

  private final Projects projects;
  private final Permissions permissions;
  private final Sights sights;
  private final ProjectManager host;

  public VisibleProjects(
      Projects projects,
      Permissions permissions,
      Sights sights,
      @ComponentImport ProjectManager host) {
    this.projects = projects;
    this.permissions = permissions;
    this.sights = sights;
    this.host = host;
  }

  /** Keys of all that the caller may see something of. */
  List<String> all(Caller caller) {
    return projects.all().stream()
        .filter(project -> !sights.of(caller.key(), project).isEmpty())
        .toList();
  }

  /**
   * The project that a call is about, for a caller who sees every unit of it: the one it names, or
   * the only one there is.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see all
   *     of it or there is none
   * @throws Refusal 400 when there are several and the call names none
   */
  String chosen(Caller caller, String named) {
    String project = entered(caller, named);
    if (!permissions.mayBrowse(caller.key(), project)) {
      throw Refusals.notFound(project);
    }
    return project;
  }

  /**
   * What the caller sees of the project that a call is about.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when that is nothing
   * @throws Refusal 400 when there are several projects and the call names none
   */
  Sight seen(Caller caller, String named) {
    return sights.of(caller.key(), entered(caller, named));
  }

  /**
   * The project that a call is about, for what is the caller's own in it or belongs to no unit.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see it or
   *     there is none
   * @throws Refusal 400 when there are several and the call names none
   */
  String entered(Caller caller, String named) {
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
