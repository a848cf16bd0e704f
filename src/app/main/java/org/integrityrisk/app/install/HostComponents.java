package org.integrityrisk.app.install;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.util.JiraHome;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import org.springframework.stereotype.Component;

/**
 * The host's configuration managers, and what sends its mails. Not all of them are offered to apps
 * as services, so they are looked up, and this is the only class that does. Each is looked up when
 * it is used: a host that lacks one fails at that step of the set-up, with its name.
 */
@Component
public class HostComponents {

  public AttachmentManager attachments() {
    return component(AttachmentManager.class);
  }

  public AvatarManager avatars() {
    return component(AvatarManager.class);
  }

  public ConstantsManager constants() {
    return component(ConstantsManager.class);
  }

  public CustomFieldManager customFields() {
    return component(CustomFieldManager.class);
  }

  public FieldConfigSchemeManager fieldContexts() {
    return component(FieldConfigSchemeManager.class);
  }

  public FieldScreenManager screens() {
    return component(FieldScreenManager.class);
  }

  public FieldScreenSchemeManager screenSchemes() {
    return component(FieldScreenSchemeManager.class);
  }

  public GroupManager groups() {
    return component(GroupManager.class);
  }

  public IssueLinkTypeManager linkTypes() {
    return component(IssueLinkTypeManager.class);
  }

  public IssueManager issues() {
    return component(IssueManager.class);
  }

  public JiraHome home() {
    return component(JiraHome.class);
  }

  public IssueTypeManager issueTypes() {
    return component(IssueTypeManager.class);
  }

  public IssueTypeSchemeManager issueTypeSchemes() {
    return component(IssueTypeSchemeManager.class);
  }

  public IssueTypeScreenSchemeManager issueTypeScreenSchemes() {
    return component(IssueTypeScreenSchemeManager.class);
  }

  public LocaleManager locales() {
    return component(LocaleManager.class);
  }

  public MailQueue mailQueue() {
    return component(MailQueue.class);
  }

  public MailServerManager mailServers() {
    return component(MailServerManager.class);
  }

  public OptionsManager options() {
    return component(OptionsManager.class);
  }

  public UserPreferencesManager preferences() {
    return component(UserPreferencesManager.class);
  }

  public PermissionSchemeManager permissionSchemes() {
    return component(PermissionSchemeManager.class);
  }

  public PortalPageService dashboards() {
    return component(PortalPageService.class);
  }

  public PortletConfigurationManager dashboardItems() {
    return component(PortletConfigurationManager.class);
  }

  public ProjectManager projects() {
    return component(ProjectManager.class);
  }

  public ProjectRoleManager roles() {
    return component(ProjectRoleManager.class);
  }

  public ProjectRoleService roleMembers() {
    return component(ProjectRoleService.class);
  }

  public ProjectService projectService() {
    return component(ProjectService.class);
  }

  public StatusCategoryManager statusCategories() {
    return component(StatusCategoryManager.class);
  }

  public StatusManager statuses() {
    return component(StatusManager.class);
  }

  public UserManager users() {
    return component(UserManager.class);
  }

  public WorkflowManager workflows() {
    return component(WorkflowManager.class);
  }

  public WorkflowSchemeManager workflowSchemes() {
    return component(WorkflowSchemeManager.class);
  }

  private static <T> T component(Class<T> type) {
    T found = ComponentAccessor.getComponent(type);
    if (found == null) {
      throw new IllegalStateException("The host offers no " + type.getName());
    }
    return found;
  }
}
