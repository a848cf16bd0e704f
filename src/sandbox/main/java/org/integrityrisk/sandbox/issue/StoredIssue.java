package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integrityrisk.sandbox.HostServices;

/** An issue read from the database, or to be created, with the changes that are not stored yet. */
public final class StoredIssue implements MutableIssue {
  private final HostServices services;
  private IssueRow row;
  private StoredValues storedValues;
  private final Map<SystemField, Object> fields;
  private final Map<Long, SetField> customFields = new LinkedHashMap<>();
  private final Map<String, ModifiedValue<?>> modified = new LinkedHashMap<>();

  StoredIssue(HostServices services, IssueRow row, StoredValues storedValues) {
    this.services = services;
    this.row = row;
    this.storedValues = storedValues;
    this.fields = new HashMap<>(row.fields());
  }

  /** An issue that is to be created. */
  public static StoredIssue unborn(HostServices services) {
    return new StoredIssue(services, IssueRow.UNBORN, StoredValues.NONE);
  }

  /** The issue without the changes. */
  public StoredIssue original() {
    return new StoredIssue(services, row, storedValues);
  }

  IssueRow row() {
    return row;
  }

  /** Becomes what has been stored; there are no changes then. */
  void becomes(IssueRow stored, StoredValues values) {
    row = stored;
    storedValues = values;
    fields.putAll(stored.fields());
    customFields.clear();
    modified.clear();
  }

  /** Keeps what was set, and for the rest becomes what somebody else has stored meanwhile. */
  public void onto(StoredIssue latest) {
    row = latest.row;
    storedValues = latest.storedValues;
    latest.fields.forEach(
        (field, value) -> {
          if (!isModified(field)) {
            fields.put(field, value);
          }
        });
  }

  /** Reads what would otherwise be read when it is asked for. */
  void preload() {
    storedValues.of(row.id());
  }

  /** The name of the workflow that the issue follows. */
  public String workflow() {
    return row.workflow();
  }

  /** The id of its step there. */
  public int step() {
    return row.step();
  }

  /** Puts the issue on a step of a workflow; stored with the next change. */
  public void moveTo(String workflow, int step, String statusId) {
    row = row.at(workflow, step);
    set(SystemField.STATUS, statusId);
  }

  Map<SystemField, Object> fields() {
    return fields;
  }

  /** The custom fields that were set, with their new values. */
  Collection<SetField> customFields() {
    return List.copyOf(customFields.values());
  }

  /** True when something was set to another value than is stored. */
  public boolean isModified() {
    return !modified.isEmpty();
  }

  public boolean isModified(SystemField field) {
    return modified.containsKey(field.id());
  }

  private void set(SystemField field, Object value) {
    Object stored = row.fields().get(field);
    fields.put(field, value);
    modified.remove(field.id());
    if (!Objects.equals(stored, value)) {
      modified.put(field.id(), new ModifiedValue<>(stored, value));
    }
  }

  private String string(SystemField field) {
    return (String) fields.get(field);
  }

  private Timestamp time(SystemField field) {
    return (Timestamp) fields.get(field);
  }

  @Override
  public Long getId() {
    return isCreated() ? row.id() : null;
  }

  @Override
  public String getKey() {
    return isCreated() ? row.key() : null;
  }

  @Override
  public boolean isCreated() {
    return row.id() > 0;
  }

  @Override
  public Long getProjectId() {
    return (Long) fields.get(SystemField.PROJECT);
  }

  @Override
  public void setProjectId(Long projectId) {
    set(SystemField.PROJECT, projectId);
  }

  @Override
  public Project getProjectObject() {
    Long id = getProjectId();
    return id == null ? null : services.get(ProjectManager.class).getProjectObj(id);
  }

  @Override
  public String getIssueTypeId() {
    return string(SystemField.TYPE);
  }

  @Override
  public void setIssueTypeId(String issueTypeId) {
    set(SystemField.TYPE, issueTypeId);
  }

  @Override
  public IssueType getIssueType() {
    String id = getIssueTypeId();
    return id == null ? null : services.get(IssueTypeManager.class).getIssueType(id);
  }

  @Override
  public String getSummary() {
    return string(SystemField.SUMMARY);
  }

  @Override
  public void setSummary(String summary) {
    set(SystemField.SUMMARY, summary);
  }

  @Override
  public String getDescription() {
    return string(SystemField.DESCRIPTION);
  }

  @Override
  public void setDescription(String description) {
    set(SystemField.DESCRIPTION, description);
  }

  @Override
  public String getStatusId() {
    return string(SystemField.STATUS);
  }

  @Override
  public Status getStatus() {
    String id = getStatusId();
    return id == null ? null : services.get(StatusManager.class).getStatus(id);
  }

  @Override
  public String getAssigneeId() {
    return string(SystemField.ASSIGNEE);
  }

  @Override
  public ApplicationUser getAssignee() {
    return user(getAssigneeId());
  }

  @Override
  public void setAssigneeId(String assigneeId) {
    set(SystemField.ASSIGNEE, assigneeId);
  }

  @Override
  public void setAssignee(ApplicationUser assignee) {
    setAssigneeId(assignee == null ? null : assignee.getKey());
  }

  @Override
  public String getReporterId() {
    return string(SystemField.REPORTER);
  }

  @Override
  public ApplicationUser getReporter() {
    return user(getReporterId());
  }

  @Override
  public void setReporterId(String reporterId) {
    set(SystemField.REPORTER, reporterId);
  }

  @Override
  public void setReporter(ApplicationUser reporter) {
    setReporterId(reporter == null ? null : reporter.getKey());
  }

  @Override
  public Timestamp getCreated() {
    return time(SystemField.CREATED);
  }

  @Override
  public Timestamp getUpdated() {
    return time(SystemField.UPDATED);
  }

  @Override
  public Timestamp getDueDate() {
    return time(SystemField.DUE_DATE);
  }

  @Override
  public void setDueDate(Timestamp dueDate) {
    set(SystemField.DUE_DATE, dueDate);
  }

  @Override
  public Object getCustomFieldValue(CustomField field) {
    SetField set = customFields.get(field.getIdAsLong());
    return set == null ? storedValue(field) : set.value();
  }

  @Override
  public void setCustomFieldValue(CustomField field, Object value) {
    FieldKind kind = FieldKind.of(field);
    FieldValues values = new FieldValues(services);
    Object stored = storedValue(field);
    modified.remove(field.getId());
    customFields.remove(field.getIdAsLong());
    if (!values.toStored(kind, stored).equals(values.toStored(kind, value))) {
      modified.put(field.getId(), new ModifiedValue<>(stored, value));
      customFields.put(field.getIdAsLong(), new SetField(field, value));
    }
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // as declared there
  public Map<String, ModifiedValue> getModifiedFields() {
    return Collections.unmodifiableMap((Map) modified);
  }

  private Object storedValue(CustomField field) {
    List<Object> stored =
        isCreated()
            ? storedValues.of(row.id()).getOrDefault(field.getIdAsLong(), List.of())
            : List.of();
    return new FieldValues(services).fromStored(FieldKind.of(field), stored);
  }

  private ApplicationUser user(String key) {
    return key == null ? null : services.get(UserManager.class).getUserByKey(key);
  }

  @Override
  public String toString() {
    return isCreated() ? row.key() : "(new issue)";
  }
}
