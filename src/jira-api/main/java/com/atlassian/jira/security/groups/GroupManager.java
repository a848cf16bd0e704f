package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Finds groups and their members.
 *
 * <p>Source: link facts of Octopus_Jira (getGroup, getUsersInGroup, isUserInGroup by group);
 * published Javadoc of Jira 7.x and the mock of the open-source blackduck-jira for the others.
 */
public interface GroupManager {
  boolean groupExists(String groupName);

  /** The group, or null. */
  Group getGroup(String groupName);

  Collection<Group> getAllGroups();

  boolean isUserInGroup(ApplicationUser user, Group group);

  boolean isUserInGroup(ApplicationUser user, String groupName);

  Collection<String> getGroupNamesForUser(ApplicationUser user);

  Collection<ApplicationUser> getUsersInGroup(Group group);
}
