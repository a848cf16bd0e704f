package org.integrityrisk.sandbox.config.data;

import java.util.List;

/**
 * Where a custom field applies.
 *
 * @param everywhere true for all projects; then {@code projects} is empty
 * @param issueTypes empty for all types
 */
public record FieldContext(boolean everywhere, List<Long> projects, List<String> issueTypes) {
  public FieldContext {
    projects = List.copyOf(projects);
    issueTypes = List.copyOf(issueTypes);
  }

  /** Whether the field applies to issues of the type in the project. */
  public boolean holds(long project, String issueType) {
    return (everywhere || projects.contains(project))
        && (issueTypes.isEmpty() || issueTypes.contains(issueType));
  }

  FieldContext withoutProject(long id) {
    return new FieldContext(
        everywhere, projects.stream().filter(project -> project != id).toList(), issueTypes);
  }
}
