package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.issue.IssueStore;
import org.integrityrisk.sandbox.issue.StoredIssue;

/** Checks what a user wants to do, and sets it on an issue in memory. */
final class IssueValidation {
  private final Host host;
  private final HostServices services;
  private final IssueStore issues;
  private final IssueScreens screens;
  private final FieldInput input;
  private final Predicate<Issue> editable;

  /** {@code editable} says whether the workflow lets an issue be edited on its step. */
  IssueValidation(Host host, IssueStore issues, IssueScreens screens, Predicate<Issue> editable) {
    this.host = host;
    this.services = host.services();
    this.issues = issues;
    this.screens = screens;
    this.input = new FieldInput(host);
    this.editable = editable;
  }

  /** The issue, when it exists and the user may see it; otherwise an error. */
  Optional<StoredIssue> visible(
      Optional<StoredIssue> found, ApplicationUser user, ErrorCollection errors) {
    Optional<StoredIssue> visible =
        found.filter(issue -> may(ProjectPermissions.BROWSE_PROJECTS, issue, user));
    if (visible.isEmpty()) {
      refuse(errors, Reason.NOT_FOUND, "issue.not.found");
    }
    return visible;
  }

  Optional<StoredIssue> visible(Long id, ApplicationUser user, ErrorCollection errors) {
    return visible(id == null ? Optional.empty() : issues.byId(id), user, errors);
  }

  boolean require(
      ProjectPermissionKey permission, Issue issue, ApplicationUser user, ErrorCollection errors) {
    boolean allowed = may(permission, issue, user);
    if (!allowed) {
      refuse(
          errors,
          user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN,
          "issue.no.permission",
          permission.permissionKey());
    }
    return allowed;
  }

  private boolean may(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
    return services.get(PermissionManager.class).hasPermission(permission, issue, user);
  }

  void refuse(ErrorCollection errors, Reason reason, String key, String... arguments) {
    errors.addErrorMessage(host.texts().getText(key, (java.io.Serializable[]) arguments), reason);
  }

  /** A new issue with the given fields. */
  StoredIssue create(ApplicationUser user, IssueInputParameters wanted, ErrorCollection errors) {
    StoredIssue issue = StoredIssue.unborn(services);
    Project project = project(wanted);
    if (project == null) {
      errors.addError("pid", host.texts().getText("issue.project.invalid"));
      return issue;
    }
    issue.setProjectId(project.getId());
    if (!mayCreate(project, user, errors) || !hasType(project, wanted, errors)) {
      return issue;
    }
    issue.setIssueTypeId(wanted.getIssueTypeId());
    issue.setReporter(user);
    apply(
        issue, wanted, screens.fields(issue, IssueOperations.CREATE_ISSUE_OPERATION), user, errors);
    requireSummary(issue, user, errors);
    return issue;
  }

  private Project project(IssueInputParameters wanted) {
    Long id = wanted.getProjectId();
    return id == null ? null : services.get(ProjectManager.class).getProjectObj(id);
  }

  private boolean mayCreate(Project project, ApplicationUser user, ErrorCollection errors) {
    PermissionManager permissions = services.get(PermissionManager.class);
    boolean allowed = permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user);
    if (!allowed) {
      refuse(
          errors,
          user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN,
          "issue.create.forbidden",
          project.getKey());
    }
    return allowed;
  }

  private boolean hasType(Project project, IssueInputParameters wanted, ErrorCollection errors) {
    boolean known =
        services.get(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
            .anyMatch(type -> type.getId().equals(wanted.getIssueTypeId()));
    if (!known) {
      errors.addError(IssueFieldConstants.ISSUE_TYPE, host.texts().getText("issue.type.invalid"));
    }
    return known;
  }

  /** Sets the fields of the edit screen. */
  void edit(
      StoredIssue issue,
      ApplicationUser user,
      IssueInputParameters wanted,
      ErrorCollection errors) {
    if (!editable.test(issue)) {
      refuse(errors, Reason.VALIDATION_FAILED, "issue.not.editable");
    } else if (require(ProjectPermissions.EDIT_ISSUES, issue, user, errors)) {
      apply(
          issue, wanted, screens.fields(issue, IssueOperations.EDIT_ISSUE_OPERATION), user, errors);
    }
  }

  /** Sets the fields of the action's screen. */
  void transition(
      StoredIssue issue,
      ActionDescriptor action,
      ApplicationUser user,
      IssueInputParameters wanted,
      ErrorCollection errors) {
    apply(issue, wanted, screens.fields(issue, action), user, errors);
  }

  private void apply(
      StoredIssue issue,
      IssueInputParameters wanted,
      List<String> screen,
      ApplicationUser user,
      ErrorCollection errors) {
    List<String> fields = wanted.skipScreenCheck() ? applicable(issue, wanted) : screen;
    boolean empties =
        issue.isCreated()
            && !wanted.retainExistingValuesWhenParameterNotProvided()
            && !wanted.skipScreenCheck();
    for (String field : fields) {
      if (empties || wanted.isFieldSet(field)) {
        input.set(issue, field, wanted.getActionParameters().get(field), user, errors);
      }
    }
  }

  private List<String> applicable(StoredIssue issue, IssueInputParameters wanted) {
    return wanted.getActionParameters().keySet().stream()
        .filter(field -> screens.applies(issue, field))
        .sorted()
        .toList();
  }

  private void requireSummary(StoredIssue issue, ApplicationUser user, ErrorCollection errors) {
    if (issue.getSummary() == null
        && !errors.getErrors().containsKey(IssueFieldConstants.SUMMARY)) {
      input.set(issue, IssueFieldConstants.SUMMARY, null, user, errors);
    }
  }
}
