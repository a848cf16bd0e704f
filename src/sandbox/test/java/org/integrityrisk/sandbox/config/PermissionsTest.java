package org.integrityrisk.sandbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionsTest {
  private static final ProjectPermissionKey KEY = ProjectPermissions.BROWSE_PROJECTS;

  private final ConfiguredHost host = ConfiguredHost.empty();
  private final PermissionManager permissions = host.get(PermissionManager.class);
  private final ProjectRoleManager roles = host.get(ProjectRoleManager.class);
  private final Project project = host.newProject("IR");
  private final ApplicationUser staff = host.newUser("staff", "people");
  private final ApplicationUser guest = host.newUser("guest");
  private final ProjectRole role = roles.createRole(new ProjectRoleImpl("Inspector", ""));

  private void grant(SchemeEntity... entities) {
    PermissionSchemeManager schemes = host.get(PermissionSchemeManager.class);
    Scheme scheme =
        schemes.createSchemeAndEntities(
            new Scheme(null, "PermissionScheme", "Own", "", List.of(entities)));
    schemes.addSchemeToProject(project, scheme);
  }

  private ErrorCollection addToRole(String actor, String type) {
    ErrorCollection errors = new SimpleErrorCollection();
    host.get(ProjectRoleService.class)
        .addActorsToProjectRole(List.of(actor), role, project, type, errors);
    return errors;
  }

  private ErrorCollection addToRoleAs(ApplicationUser caller, String actor, String type) {
    return host.as(caller, () -> addToRole(actor, type));
  }

  private static Issue issue(Project project, String reporter, String assignee) {
    return (Issue)
        Proxy.newProxyInstance(
            PermissionsTest.class.getClassLoader(),
            new Class<?>[] {Issue.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getProjectId" -> project.getId();
                  case "getReporterId" -> reporter;
                  case "getAssigneeId" -> assignee;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @ParameterizedTest
  @CsvSource({
    "group,           people, true,  false, false",
    "group,           '',     true,  true,  true",
    "user,            guest,  false, true,  false",
    "lead,            '',     false, false, false",
    "applicationRole, '',     true,  true,  false",
    "reporter,        '',     true,  true,  false",
    "assignee,        '',     true,  true,  false"
  })
  void inProject(
      String type, String parameter, boolean forStaff, boolean forGuest, boolean forNobody) {
    grant(new SchemeEntity(type, parameter.isEmpty() ? null : parameter, KEY));

    assertThat(permissions.hasPermission(KEY, project, staff)).isEqualTo(forStaff);
    assertThat(permissions.hasPermission(KEY, project, guest)).isEqualTo(forGuest);
    assertThat(permissions.hasPermission(KEY, project, null)).isEqualTo(forNobody);
    assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, staff)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"reporter, true, false", "assignee, false, true"})
  void withIssue(String type, boolean forStaff, boolean forGuest) {
    grant(new SchemeEntity(type, KEY));
    Issue issue = issue(project, "staff", "guest");

    assertThat(permissions.hasPermission(KEY, issue, staff)).isEqualTo(forStaff);
    assertThat(permissions.hasPermission(KEY, issue, guest)).isEqualTo(forGuest);
    assertThat(permissions.hasPermission(KEY, issue, null)).isFalse();
  }

  @Test
  void leadIsThePersonOfTheProject() {
    grant(new SchemeEntity("lead", KEY));

    assertThat(permissions.hasPermission(KEY, project, host.admin())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"staff,  atlassian-user-role-actor", "people, atlassian-group-role-actor"})
  void membersOfRoleHaveItsPermissions(String actor, String type) {
    grant(new SchemeEntity("projectrole", role.getId().toString(), KEY));
    assertThat(permissions.hasPermission(KEY, project, staff)).isFalse();

    assertThat(addToRoleAs(host.admin(), actor, type).hasAnyErrors()).isFalse();

    assertThat(permissions.hasPermission(KEY, project, staff)).isTrue();
    assertThat(permissions.hasPermission(KEY, project, guest)).isFalse();
    assertThat(roles.isUserInProjectRole(staff, role, project)).isTrue();
    assertThat(roles.getProjectRoleActors(role, project).getApplicationUsers())
        .containsExactly(staff);
    assertThat(permissions.getProjects(KEY, staff)).containsExactly(project);
    assertThat(permissions.getProjects(KEY, guest)).isEmpty();
  }

  @Test
  void onlyAdministratorsChangeRoles() {
    ErrorCollection errors = addToRoleAs(staff, "staff", ProjectRoleActor.USER_ROLE_ACTOR_TYPE);

    assertThat(errors.hasAnyErrors()).isTrue();
    assertThat(addToRole("staff", ProjectRoleActor.USER_ROLE_ACTOR_TYPE).hasAnyErrors()).isTrue();
    assertThat(roles.isUserInProjectRole(staff, role, project)).isFalse();
  }

  @Test
  void unknownMembersAreRefused() {
    assertThat(
            addToRoleAs(host.admin(), "nobody", ProjectRoleActor.USER_ROLE_ACTOR_TYPE)
                .hasAnyErrors())
        .isTrue();
    assertThat(
            addToRoleAs(host.admin(), "nobody", ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE)
                .hasAnyErrors())
        .isTrue();
  }

  @Test
  void roleNamesAreUnique() {
    assertThat(roles.isRoleNameUnique("inspector")).isFalse();
    assertThatThrownBy(() -> roles.createRole(new ProjectRoleImpl("INSPECTOR", "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deletedRoleHasNoMembers() {
    addToRoleAs(host.admin(), "staff", ProjectRoleActor.USER_ROLE_ACTOR_TYPE);

    roles.deleteRole(role);

    assertThat(roles.getProjectRole("Inspector")).isNull();
    assertThat(roles.isUserInProjectRole(staff, role, project)).isFalse();
  }

  @Test
  void updateOfSchemeLeavesItsGrants() {
    grant(new SchemeEntity("user", "staff", KEY));
    PermissionSchemeManager schemes = host.get(PermissionSchemeManager.class);
    Scheme own = schemes.getSchemeFor(project);

    schemes.updateScheme(new Scheme(own.getId(), own.getType(), "Renamed", "", List.of()));

    assertThat(schemes.getSchemeFor(project).getName()).isEqualTo("Renamed");
    assertThat(permissions.hasPermission(KEY, project, staff)).isTrue();
  }

  @Test
  void projectOfDeletedSchemeHasTheDefaultOne() throws Exception {
    grant(new SchemeEntity("user", "staff", KEY));
    PermissionSchemeManager schemes = host.get(PermissionSchemeManager.class);

    schemes.deleteScheme(schemes.getSchemeFor(project).getId());

    assertThat(permissions.hasPermission(KEY, project, guest)).isTrue();
    assertThat(permissions.hasPermission(KEY, project, null)).isFalse();
  }

  @Test
  void unknownHolderIsAnError() {
    assertThatThrownBy(() -> grant(new SchemeEntity("userCF", "customfield_1", KEY)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void administratorsAdministerEverything() {
    GlobalPermissionManager global = host.get(GlobalPermissionManager.class);

    assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, host.admin())).isTrue();
    assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, staff)).isFalse();
    assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
  }
}
