package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Locale;
import java.util.Objects;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.issue.StoredIssue;

/** Sets fields of an issue from the texts of a form; what is wrong is noted with the field's id. */
final class FieldInput {
  private static final int SUMMARY_LIMIT = 255;
  private static final String AUTOMATIC = "-1";

  private final Host host;
  private final HostServices services;
  private final UserInput users;
  private final CustomFieldInput customFields;

  FieldInput(Host host) {
    this.host = host;
    this.services = host.services();
    this.users = new UserInput(services);
    this.customFields = new CustomFieldInput(services, users);
  }

  /** Sets one field; null texts empty it. The actor is null for nobody. */
  void set(
      StoredIssue issue,
      String fieldId,
      String[] texts,
      ApplicationUser actor,
      ErrorCollection errors) {
    try {
      set(issue, fieldId, texts, actor);
    } catch (InvalidValueException e) {
      errors.addError(
          fieldId,
          host.texts().getText(e.key(), e.argument()),
          ErrorCollection.Reason.VALIDATION_FAILED);
    }
  }

  private void set(StoredIssue issue, String fieldId, String[] texts, ApplicationUser actor) {
    String first = texts == null || texts.length == 0 || texts[0] == null ? "" : texts[0];
    switch (fieldId) {
      case IssueFieldConstants.SUMMARY -> issue.setSummary(summary(first));
      case IssueFieldConstants.DESCRIPTION -> issue.setDescription(first.isBlank() ? null : first);
      case IssueFieldConstants.ASSIGNEE -> setAssignee(issue, first, actor);
      case IssueFieldConstants.REPORTER -> setReporter(issue, first, actor);
      case IssueFieldConstants.DUE_DATE ->
          issue.setDueDate(first.isBlank() ? null : PickerDates.parse(first, locale()));
      case IssueFieldConstants.ISSUE_TYPE -> requireType(issue, first);
      default -> setCustomField(issue, fieldId, texts);
    }
  }

  private void setCustomField(StoredIssue issue, String fieldId, String[] texts) {
    CustomField field = services.get(CustomFieldManager.class).getCustomFieldObject(fieldId);
    issue.setCustomFieldValue(field, customFields.read(field, issue, texts, locale()));
  }

  private static String summary(String text) {
    if (text.isBlank()) {
      throw new InvalidValueException("issue.summary.missing", "");
    }
    if (text.length() > SUMMARY_LIMIT) {
      throw new InvalidValueException("issue.text.long", Integer.toString(SUMMARY_LIMIT));
    }
    if (text.chars().anyMatch(letter -> letter == '\n' || letter == '\r')) {
      throw new InvalidValueException("issue.summary.lines", "");
    }
    return text;
  }

  private static void requireType(StoredIssue issue, String typeId) {
    if (!typeId.equals(issue.getIssueTypeId())) {
      throw new InvalidValueException("issue.type.fixed", typeId);
    }
  }

  private void setAssignee(StoredIssue issue, String text, ApplicationUser actor) {
    ApplicationUser wanted = text.isBlank() || text.equals(AUTOMATIC) ? null : users.read(text);
    String key = wanted == null ? null : wanted.getKey();
    if (Objects.equals(key, issue.getAssigneeId())) {
      return;
    }
    require(issue, ProjectPermissions.ASSIGN_ISSUES, actor, "issue.assign.forbidden", text);
    if (wanted != null) {
      require(issue, ProjectPermissions.ASSIGNABLE_USER, wanted, "issue.assignee.invalid", text);
    }
    issue.setAssigneeId(key);
  }

  private void setReporter(StoredIssue issue, String text, ApplicationUser actor) {
    if (text.isBlank()) {
      throw new InvalidValueException("issue.reporter.missing", "");
    }
    ApplicationUser wanted = users.read(text);
    if (!wanted.getKey().equals(issue.getReporterId())) {
      require(issue, ProjectPermissions.MODIFY_REPORTER, actor, "issue.reporter.forbidden", text);
      issue.setReporter(wanted);
    }
  }

  private void require(
      StoredIssue issue,
      ProjectPermissionKey permission,
      ApplicationUser user,
      String key,
      String argument) {
    PermissionManager permissions = services.get(PermissionManager.class);
    if (!permissions.hasPermission(permission, issue.getProjectObject(), user)) {
      throw new InvalidValueException(key, argument);
    }
  }

  private Locale locale() {
    return org.integrityrisk.sandbox.security.CurrentCaller.locale();
  }
}
