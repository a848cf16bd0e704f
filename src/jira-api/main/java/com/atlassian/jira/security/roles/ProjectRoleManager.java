package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Keeps the roles.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface ProjectRoleManager {
  Collection<ProjectRole> getProjectRoles();

  /** The role, or null. */
  ProjectRole getProjectRole(Long id);

  /** The role, or null. */
  ProjectRole getProjectRole(String name);

  boolean isRoleNameUnique(String name);

  /** Stores the role, and answers it with its id. */
  ProjectRole createRole(ProjectRole projectRole);

  void deleteRole(ProjectRole projectRole);

  ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

  boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
