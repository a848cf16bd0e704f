package com.atlassian.jira.bc.projectroles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;

/**
 * Changes role members on behalf of the caller.
 *
 * <p>Source: used by the open-source jira-plugins-groovy (Jira 8) and others; published Javadoc of
 * Jira 7.x.
 */
public interface ProjectRoleService {
  /**
   * Adds members.
   *
   * @param actors keys of users or names of groups
   * @param actorType one of the kinds of ProjectRoleActor
   */
  void addActorsToProjectRole(
      Collection<String> actors,
      ProjectRole projectRole,
      Project project,
      String actorType,
      ErrorCollection errorCollection);

  void removeActorsFromProjectRole(
      Collection<String> actors,
      ProjectRole projectRole,
      Project project,
      String actorType,
      ErrorCollection errorCollection);
}
