package org.integrityrisk.sandbox.config;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.sandbox.config.data.Member;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.i18n.Texts;

/** Changes who has a role, when the caller may administer the project. */
final class RoleMembers implements ProjectRoleService {
  private final Configuration configuration;
  private final Permissions permissions;
  private final JiraAuthenticationContext callers;
  private final UserManager users;
  private final GroupManager groups;
  private final Texts texts;

  RoleMembers(
      Configuration configuration,
      Permissions permissions,
      JiraAuthenticationContext callers,
      UserManager users,
      GroupManager groups,
      Texts texts) {
    this.configuration = configuration;
    this.permissions = permissions;
    this.callers = callers;
    this.users = users;
    this.groups = groups;
    this.texts = texts;
  }

  @Override
  public void addActorsToProjectRole(
      Collection<String> actors,
      ProjectRole projectRole,
      Project project,
      String actorType,
      ErrorCollection errors) {
    if (mayAdminister(project, errors) && exist(actors, actorType, errors)) {
      configuration
          .store()
          .update(
              ProjectData.class,
              project.getId(),
              data -> data.withMembers(projectRole.getId(), members(actors, actorType)));
    }
  }

  @Override
  public void removeActorsFromProjectRole(
      Collection<String> actors,
      ProjectRole projectRole,
      Project project,
      String actorType,
      ErrorCollection errors) {
    if (mayAdminister(project, errors)) {
      configuration
          .store()
          .update(
              ProjectData.class,
              project.getId(),
              data -> data.withoutMembers(projectRole.getId(), members(actors, actorType)));
    }
  }

  private boolean mayAdminister(Project project, ErrorCollection errors) {
    ApplicationUser caller = callers.getLoggedInUser();
    boolean allowed =
        permissions.hasPermission(GlobalPermissionKey.ADMINISTER, caller)
            || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, caller);
    if (!allowed) {
      errors.addErrorMessage(
          texts.getText("sandbox.config.role.no-right", project.getKey()), Reason.FORBIDDEN);
    }
    return allowed;
  }

  private boolean exist(Collection<String> actors, String type, ErrorCollection errors) {
    List<String> unknown = actors.stream().filter(actor -> !exists(actor, type)).toList();
    unknown.forEach(
        actor ->
            errors.addErrorMessage(
                texts.getText("sandbox.config.role.unknown-actor", actor),
                Reason.VALIDATION_FAILED));
    return unknown.isEmpty();
  }

  private boolean exists(String actor, String type) {
    return type.equals(ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE)
        ? groups.groupExists(actor)
        : users.getUserByKey(actor) != null;
  }

  private static List<Member> members(Collection<String> actors, String type) {
    return actors.stream().map(actor -> new Member(type, actor)).toList();
  }
}
