package org.integrityrisk.sandbox.config;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.function.ToLongFunction;
import org.integrityrisk.sandbox.config.data.Named;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.entity.Stored;

/**
 * What schemes of all types have in common.
 *
 * @param <T> how they are stored
 */
abstract class ProjectSchemes<T extends Named> implements SchemeManager {
  private final Configuration configuration;
  private final Projects projects;
  private final Class<T> kind;
  private final ToLongFunction<Schemes> association;

  ProjectSchemes(
      Configuration configuration,
      Projects projects,
      Class<T> kind,
      ToLongFunction<Schemes> association) {
    this.configuration = configuration;
    this.projects = projects;
    this.kind = kind;
    this.association = association;
  }

  /** The scheme as the app sees it. */
  abstract Scheme scheme(Stored<T> stored);

  /** The scheme as it is stored. */
  abstract T data(Scheme scheme);

  /** The stored scheme with the name and description of the other one. */
  abstract T renamed(T stored, Scheme scheme);

  abstract Schemes associated(Schemes schemes, long id);

  final Configuration configuration() {
    return configuration;
  }

  final List<Project> projectsWith(long id) {
    return projects.having(project -> association.applyAsLong(project.schemes()) == id);
  }

  @Override
  public final Scheme getSchemeObject(Long id) {
    return configuration.find(kind, id).map(this::scheme).orElse(null);
  }

  @Override
  public final Scheme getSchemeObject(String name) {
    return getSchemeObjects().stream()
        .filter(scheme -> scheme.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public final List<Scheme> getSchemeObjects() {
    return configuration.all(kind).stream().map(this::scheme).toList();
  }

  @Override
  public final Scheme getSchemeFor(Project project) {
    return getSchemeObject(association.applyAsLong(configuration.schemesOf(project.getId())));
  }

  @Override
  public final Scheme createSchemeAndEntities(Scheme scheme) {
    return scheme(configuration.addNamed(kind, data(scheme)));
  }

  @Override
  public final void updateScheme(Scheme scheme) {
    configuration
        .store()
        .change(
            () -> {
              configuration.requireFreeName(kind, scheme.getName(), scheme.getId());
              configuration.store().update(kind, scheme.getId(), stored -> renamed(stored, scheme));
            });
  }

  @Override
  public final void deleteScheme(Long id) {
    if (id == Schemes.DEFAULT_ID) {
      throw new IllegalArgumentException("The default scheme stays");
    }
    configuration
        .store()
        .change(
            () -> {
              projectsWith(id).forEach(this::addDefaultSchemeToProject);
              configuration.store().remove(kind, id);
            });
  }

  @Override
  public final void addSchemeToProject(Project project, Scheme scheme) {
    associate(project, scheme.getId());
  }

  @Override
  public final void addDefaultSchemeToProject(Project project) {
    associate(project, Schemes.DEFAULT_ID);
  }

  @Override
  public final void removeSchemesFromProject(Project project) {
    addDefaultSchemeToProject(project);
  }

  @Override
  public final List<Project> getProjects(Scheme scheme) {
    return projectsWith(scheme.getId());
  }

  private void associate(Project project, long id) {
    configuration
        .store()
        .update(
            ProjectData.class,
            project.getId(),
            data -> data.withSchemes(associated(data.schemes(), id)));
  }
}
