package org.integrityrisk.sandbox.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Look-up of groups for the app. */
final class GroupLookup implements GroupManager {
  private final Users users;

  GroupLookup(Users users) {
    this.users = users;
  }

  @Override
  public boolean groupExists(String groupName) {
    return users.directory().groups().contains(groupName);
  }

  @Override
  public Group getGroup(String groupName) {
    return groupExists(groupName) ? new NamedGroup(groupName) : null;
  }

  @Override
  public Collection<Group> getAllGroups() {
    return users.directory().groups().stream().<Group>map(NamedGroup::new).toList();
  }

  @Override
  public boolean isUserInGroup(ApplicationUser user, Group group) {
    return group != null && isUserInGroup(user, group.getName());
  }

  @Override
  public boolean isUserInGroup(ApplicationUser user, String groupName) {
    return user != null && users.isInGroup(user.getKey(), groupName);
  }

  @Override
  public Collection<String> getGroupNamesForUser(ApplicationUser user) {
    return users
        .directory()
        .byKey(user.getKey())
        .map(known -> known.data().groups())
        .orElse(List.of());
  }

  @Override
  public Collection<ApplicationUser> getUsersInGroup(Group group) {
    return List.copyOf(users.directory().members(group.getName()));
  }

  private record NamedGroup(String name) implements Group {
    @Override
    public String getName() {
      return name;
    }
  }
}
