package org.integrityrisk.app.install.steps;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.project.AssigneeTypes;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.OwnMark;
import org.integrityrisk.app.install.ProjectRows;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppRole;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The project, with the group and the administrator in their roles. */
@Component
final class ProjectSetup implements Installer {
  private static final ProjectTypeKey BUSINESS = new ProjectTypeKey("business");

  private final HostComponents host;
  private final SetupIds ids;
  private final ProjectRows rows;
  private final JiraAuthenticationContext session;

  ProjectSetup(
      HostComponents host,
      SetupIds ids,
      ProjectRows rows,
      @ComponentImport JiraAuthenticationContext session) {
    this.host = host;
    this.ids = ids;
    this.rows = rows;
    this.session = session;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.PROJECT;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return List.of(
        new SetupItem(kind(), plan.projectKey(), LocalizedText.same(plan.projectName())));
  }

  @Override
  public boolean exists(HostObject object) {
    return project(object).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return Optional.ofNullable(host.projects().getProjectObjByKey(item.code()))
        .filter(project -> OwnMark.isOn(project.getDescription(), item))
        .map(project -> String.valueOf(project.getId()));
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    ApplicationUser administrator = ids.administrator(plan);
    ProjectCreationData data =
        new ProjectCreationData.Builder()
            .withKey(item.code())
            .withName(plan.projectName())
            .withDescription(OwnMark.on(item, plan.language()))
            .withLead(administrator)
            .withType(BUSINESS)
            .withAssigneeType(AssigneeTypes.UNASSIGNED)
            .build();
    ProjectService.CreateProjectValidationResult validated =
        host.projectService().validateCreateProject(administrator, data);
    HostRefusal.throwIfAny(validated.getErrorCollection());
    return String.valueOf(host.projectService().createProject(validated).getId());
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    Project project = project(object).orElseThrow();
    return host.roles().isUserInProjectRole(ids.administrator(plan), role(AppRole.KEEPER), project)
        && groupIsStaff(plan, project);
  }

  private boolean groupIsStaff(SetupPlan plan, Project project) {
    return plan.userGroup().stream()
        .flatMap(group -> members(group).stream())
        .allMatch(user -> host.roles().isUserInProjectRole(user, role(AppRole.STAFF), project));
  }

  private Collection<ApplicationUser> members(String group) {
    return host.groups().getUsersInGroup(host.groups().getGroup(group));
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    Project project = project(object).orElseThrow();
    if (!host.roles().isUserInProjectRole(ids.administrator(plan), role(AppRole.KEEPER), project)) {
      addMember(
          plan.administrator(), AppRole.KEEPER, project, ProjectRoleActor.USER_ROLE_ACTOR_TYPE);
    }
    plan.userGroup()
        .filter(group -> members(group).isEmpty() || !groupIsStaff(plan, project))
        .ifPresent(
            group ->
                addMember(group, AppRole.STAFF, project, ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE));
  }

  private void addMember(String member, AppRole role, Project project, String actorType) {
    SimpleErrorCollection errors = new SimpleErrorCollection();
    host.roleMembers()
        .addActorsToProjectRole(List.of(member), role(role), project, actorType, errors);
    HostRefusal.throwIfAny(errors);
  }

  private ProjectRole role(AppRole role) {
    return host.roles().getProjectRole(ids.number(SetupKind.ROLE, role.code()));
  }

  @Override
  public long losses(HostObject object) {
    return host.issues().getIssueCountForProject(Long.valueOf(object.hostId()));
  }

  @Override
  public void remove(HostObject object) {
    project(object).ifPresent(this::delete);
    rows.deleteOf(object.code());
  }

  private void delete(Project project) {
    ApplicationUser user = session.getLoggedInUser();
    ProjectService.DeleteProjectValidationResult validated =
        host.projectService().validateDeleteProject(user, project.getKey());
    HostRefusal.throwIfAny(validated.getErrorCollection());
    HostRefusal.throwIfAny(
        host.projectService().deleteProject(user, validated).getErrorCollection());
  }

  private Optional<Project> project(HostObject object) {
    return Optional.ofNullable(host.projects().getProjectObj(Long.valueOf(object.hostId())));
  }
}
