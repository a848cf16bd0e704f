package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * An issue as it was read; null stands for an empty field.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.issue.Issue); link facts of apps for
 * Jira 8.
 */
public interface Issue {

  Long getId();

  String getKey();

  Long getProjectId();

  Project getProjectObject();

  String getIssueTypeId();

  IssueType getIssueType();

  String getSummary();

  String getDescription();

  String getStatusId();

  Status getStatus();

  String getAssigneeId();

  ApplicationUser getAssignee();

  String getReporterId();

  ApplicationUser getReporter();

  Timestamp getCreated();

  Timestamp getUpdated();

  Timestamp getDueDate();

  Object getCustomFieldValue(CustomField customField);

  boolean isCreated();
}
