package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.sandbox.HostServices;

/** Says what was set on an issue, as its history will show it. */
public final class Changes {
  private final HostServices services;

  public Changes(HostServices services) {
    this.services = services;
  }

  public List<Change> of(StoredIssue issue) {
    List<Change> changes = new ArrayList<>();
    for (SystemField field : SystemField.values()) {
      if (field.inHistory() && issue.isModified(field)) {
        changes.add(systemChange(field, issue.getModifiedFields().get(field.id())));
      }
    }
    for (SetField set : issue.customFields()) {
      String id = set.field().getId();
      changes.add(customChange(set.field(), issue.getModifiedFields().get(id)));
    }
    return changes;
  }

  private Change systemChange(SystemField field, ModifiedValue<?> value) {
    return new Change(
        field.id(),
        false,
        systemId(field, value.getOldValue()),
        systemText(field, value.getOldValue()),
        systemId(field, value.getNewValue()),
        systemText(field, value.getNewValue()));
  }

  private static Change customChange(CustomField field, ModifiedValue<?> value) {
    return new Change(
        field.getName(),
        true,
        FieldValues.id(value.getOldValue()),
        FieldValues.text(value.getOldValue()),
        FieldValues.id(value.getNewValue()),
        FieldValues.text(value.getNewValue()));
  }

  private static String systemId(SystemField field, Object value) {
    return switch (field) {
      case SUMMARY, DESCRIPTION -> "";
      default -> FieldValues.text(value);
    };
  }

  private String systemText(SystemField field, Object value) {
    if (value == null) {
      return "";
    }
    return switch (field) {
      case PROJECT ->
          Optional.ofNullable(services.get(ProjectManager.class).getProjectObj((Long) value))
              .map(Project::getName)
              .orElse("");
      case TYPE ->
          Optional.ofNullable(services.get(IssueTypeManager.class).getIssueType((String) value))
              .map(IssueType::getName)
              .orElse("");
      case STATUS ->
          Optional.ofNullable(services.get(StatusManager.class).getStatus((String) value))
              .map(Status::getName)
              .orElse("");
      case ASSIGNEE, REPORTER ->
          Optional.ofNullable(services.get(UserManager.class).getUserByKey((String) value))
              .map(ApplicationUser::getDisplayName)
              .orElse((String) value);
      default -> FieldValues.text(value);
    };
  }
}
