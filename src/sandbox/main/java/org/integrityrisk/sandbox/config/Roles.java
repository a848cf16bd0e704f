package org.integrityrisk.sandbox.config;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.config.data.Member;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.config.data.RoleData;
import org.integrityrisk.sandbox.entity.Stored;

/** The roles, and who has them in which project. */
final class Roles implements ProjectRoleManager {
  private final Configuration configuration;
  private final UserManager users;
  private final GroupManager groups;

  Roles(Configuration configuration, UserManager users, GroupManager groups) {
    this.configuration = configuration;
    this.users = users;
    this.groups = groups;
  }

  @Override
  public Collection<ProjectRole> getProjectRoles() {
    return configuration.all(RoleData.class).stream().map(Roles::role).toList();
  }

  @Override
  public ProjectRole getProjectRole(Long id) {
    return configuration.find(RoleData.class, id).map(Roles::role).orElse(null);
  }

  @Override
  public ProjectRole getProjectRole(String name) {
    return configuration.named(RoleData.class, name).map(Roles::role).orElse(null);
  }

  @Override
  public boolean isRoleNameUnique(String name) {
    return configuration.named(RoleData.class, name).isEmpty();
  }

  @Override
  public ProjectRole createRole(ProjectRole projectRole) {
    return role(
        configuration.addNamed(
            RoleData.class,
            new RoleData(projectRole.getName(), Configuration.text(projectRole.getDescription()))));
  }

  @Override
  public void deleteRole(ProjectRole projectRole) {
    configuration
        .store()
        .change(
            () -> {
              configuration
                  .store()
                  .updateAll(
                      ProjectData.class, project -> project.withoutRole(projectRole.getId()));
              configuration.store().remove(RoleData.class, projectRole.getId());
            });
  }

  @Override
  public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
    Set<ApplicationUser> actors = new LinkedHashSet<>();
    configuration
        .store()
        .get(ProjectData.class, project.getId())
        .membersOf(projectRole.getId())
        .forEach(member -> usersOf(member).forEach(actors::add));
    return new Actors(actors);
  }

  @Override
  public boolean isUserInProjectRole(
      ApplicationUser user, ProjectRole projectRole, Project project) {
    return user != null
        && has(
            user,
            projectRole.getId(),
            configuration.store().get(ProjectData.class, project.getId()));
  }

  boolean has(ApplicationUser user, long role, ProjectData project) {
    return project.membersOf(role).stream().anyMatch(member -> includes(member, user));
  }

  private boolean includes(Member member, ApplicationUser user) {
    return isGroup(member)
        ? groups.isUserInGroup(user, member.parameter())
        : member.parameter().equals(user.getKey());
  }

  private Stream<ApplicationUser> usersOf(Member member) {
    if (isGroup(member)) {
      Group group = groups.getGroup(member.parameter());
      return group == null ? Stream.empty() : groups.getUsersInGroup(group).stream();
    }
    return Stream.ofNullable(users.getUserByKey(member.parameter()));
  }

  private static boolean isGroup(Member member) {
    return member.type().equals(ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE);
  }

  private static ProjectRole role(Stored<RoleData> stored) {
    return new ProjectRoleImpl(stored.id(), stored.data().name(), stored.data().description());
  }

  private record Actors(Set<ApplicationUser> users) implements ProjectRoleActors {
    @Override
    public Set<ApplicationUser> getApplicationUsers() {
      return users;
    }

    @Override
    public boolean contains(ApplicationUser user) {
      return users.contains(user);
    }
  }
}
