package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who has a role in a project.
 *
 * <p>Source: published Javadoc of Jira 7.x (the methods are inherited from DefaultRoleActors).
 */
public interface ProjectRoleActors {
  /** The users, those of groups included. */
  Set<ApplicationUser> getApplicationUsers();

  boolean contains(ApplicationUser user);
}
