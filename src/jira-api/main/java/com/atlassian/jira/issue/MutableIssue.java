package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Map;

/**
 * An issue whose fields may be set; nothing is stored before a service or a workflow function
 * stores it.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.issue.MutableIssue); link facts of
 * apps for Jira 8.
 */
public interface MutableIssue extends Issue {

  void setProjectId(Long projectId);

  void setIssueTypeId(String issueTypeId);

  void setSummary(String summary);

  void setDescription(String description);

  void setAssignee(ApplicationUser assignee);

  void setAssigneeId(String assigneeId);

  void setReporter(ApplicationUser reporter);

  void setReporterId(String reporterId);

  void setDueDate(Timestamp dueDate);

  void setCustomFieldValue(CustomField customField, Object value);

  Map<String, ModifiedValue> getModifiedFields();
}
