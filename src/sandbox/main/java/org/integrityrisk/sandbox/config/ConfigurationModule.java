package org.integrityrisk.sandbox.config;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.util.JiraHome;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostModule;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.entity.EntityStore;
import org.integrityrisk.sandbox.entity.EntityStores;
import org.integrityrisk.sandbox.i18n.Texts;

/** Starts the configuration: with a Jira's defaults at first, then with what was set up. */
public final class ConfigurationModule implements HostModule {
  @Override
  public void start(Host host) {
    EntityStore store = EntityStores.of(host).open("configuration");
    new Defaults(store).create();
    ComponentAccessor.initialiseWorker(new ComponentWorker(host.services()));
    host.texts().add(ConfigurationModule.class.getClassLoader(), "i18n.sandbox-config");
    offer(host.services(), store, host.texts());
    host.services().offer(JiraHome.class, new HomeFolder(host.options()));
  }

  static void offer(HostServices services, EntityStore store, Texts texts) {
    IssueData none = new NoIssues();
    Configuration configuration =
        new Configuration(store, () -> services.find(IssueData.class).orElse(none));
    IssueTypes issueTypes = new IssueTypes(configuration);
    Projects projects = new Projects(configuration, services.get(UserManager.class), issueTypes);
    offerTypes(services, configuration, issueTypes, projects);
    offerFields(services, configuration, issueTypes, projects);
    offerScreens(services, configuration, issueTypes);
    offerProjects(services, configuration, projects, texts);
  }

  private static void offerTypes(
      HostServices services,
      Configuration configuration,
      IssueTypes issueTypes,
      Projects projects) {
    Statuses statuses = new Statuses(configuration, new WorkflowStatuses(services));
    services.offer(IssueTypeManager.class, issueTypes);
    services.offer(ConstantsManager.class, issueTypes);
    services.offer(AvatarManager.class, new DefaultAvatars());
    services.offer(StatusManager.class, statuses);
    services.offer(StatusCategoryManager.class, statuses);
    services.offer(IssueTypeSchemeManager.class, new IssueTypeSchemes(configuration, projects));
    services.offer(IssueLinkTypeManager.class, new LinkTypes(configuration));
  }

  private static void offerFields(
      HostServices services,
      Configuration configuration,
      IssueTypes issueTypes,
      Projects projects) {
    CustomFields fields = new CustomFields(configuration, projects, issueTypes);
    services.offer(CustomFieldManager.class, fields);
    services.offer(FieldManager.class, fields);
    services.offer(FieldConfigSchemeManager.class, new FieldContexts(configuration, fields));
    services.offer(OptionsManager.class, new FieldOptions(configuration));
  }

  private static void offerScreens(
      HostServices services, Configuration configuration, IssueTypes issueTypes) {
    Screens screens = new Screens(configuration);
    ScreenSchemes screenSchemes = new ScreenSchemes(configuration, screens);
    services.offer(FieldScreenManager.class, screens);
    services.offer(FieldScreenSchemeManager.class, screenSchemes);
    services.offer(
        IssueTypeScreenSchemeManager.class,
        new TypeScreenSchemes(configuration, screenSchemes, issueTypes));
  }

  private static void offerProjects(
      HostServices services, Configuration configuration, Projects projects, Texts texts) {
    UserManager users = services.get(UserManager.class);
    GroupManager groups = services.get(GroupManager.class);
    Roles roles = new Roles(configuration, users, groups);
    Permissions permissions = new Permissions(configuration, projects, roles, groups);
    services.offer(ProjectManager.class, projects);
    services.offer(ProjectRoleManager.class, roles);
    services.offer(PermissionManager.class, permissions);
    services.offer(GlobalPermissionManager.class, permissions);
    services.offer(PermissionSchemeManager.class, new PermissionSchemes(configuration, projects));
    services.offer(WorkflowSchemeManager.class, new WorkflowSchemes(configuration, projects));
    services.offer(
        ProjectService.class,
        new ProjectAdministration(configuration, projects, permissions, texts));
    services.offer(
        ProjectRoleService.class,
        new RoleMembers(
            configuration,
            permissions,
            services.get(JiraAuthenticationContext.class),
            users,
            groups,
            texts));
  }
}
