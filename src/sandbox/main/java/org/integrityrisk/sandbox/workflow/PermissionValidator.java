package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import org.integrityrisk.sandbox.Host;

/** Refuses users who lack the permission that the argument {@code permission} names. */
final class PermissionValidator implements Validator {
  private static final Map<String, ProjectPermissionKey> BY_NAME =
      Map.of(
          "Create Issue", ProjectPermissions.CREATE_ISSUES,
          "Edit Issue", ProjectPermissions.EDIT_ISSUES,
          "Assign Issue", ProjectPermissions.ASSIGN_ISSUES,
          "Delete Issue", ProjectPermissions.DELETE_ISSUES,
          "Link Issue", ProjectPermissions.LINK_ISSUES,
          "Browse Project", ProjectPermissions.BROWSE_PROJECTS);

  private final Host host;

  PermissionValidator(Host host) {
    this.host = host;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  public void validate(Map variables, Map arguments, PropertySet properties)
      throws WorkflowException {
    ProjectPermissionKey permission = BY_NAME.get(arguments.get("permission"));
    if (permission == null) {
      throw new WorkflowException("Not a permission: " + arguments.get("permission"));
    }
    Issue issue = (Issue) variables.get("issue");
    String key = ((WorkflowContext) variables.get("context")).getCaller();
    ApplicationUser user =
        key == null ? null : host.services().get(UserManager.class).getUserByKey(key);
    PermissionManager permissions = host.services().get(PermissionManager.class);
    if (!permissions.hasPermission(permission, issue.getProjectObject(), user)) {
      throw new InvalidInputException(
          host.texts().getText("issue.no.permission", permission.permissionKey()));
    }
  }
}
