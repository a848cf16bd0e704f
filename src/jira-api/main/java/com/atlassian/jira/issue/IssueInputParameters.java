package com.atlassian.jira.issue;

import java.util.Map;

/**
 * Field values as a form would send them: text in the user's formats, ids of options, keys of
 * users.
 *
 * <p>Source: signatures at Jira 8.8 (all members); published Javadoc of Jira 7.6.
 */
public interface IssueInputParameters {

  IssueInputParameters setProjectId(Long projectId);

  Long getProjectId();

  IssueInputParameters setIssueTypeId(String issueTypeId);

  String getIssueTypeId();

  IssueInputParameters setSummary(String summary);

  String getSummary();

  IssueInputParameters setDescription(String description);

  String getDescription();

  IssueInputParameters setReporterId(String reporterId);

  String getReporterId();

  IssueInputParameters setAssigneeId(String assigneeId);

  String getAssigneeId();

  IssueInputParameters setDueDate(String dueDate);

  String getDueDate();

  IssueInputParameters setComment(String commentValue);

  String getCommentValue();

  IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

  IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

  String[] getCustomFieldValue(Long customFieldId);

  String[] getCustomFieldValue(String fullCustomFieldKey);

  boolean isFieldSet(String fieldId);

  Map<String, String[]> getActionParameters();

  void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

  void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresent);

  boolean retainExistingValuesWhenParameterNotProvided();

  boolean onlyValidatePresentFieldsWhenRetainingExistingValues();

  void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);

  boolean applyDefaultValuesWhenParameterNotProvided();

  void setSkipScreenCheck(boolean skipScreenCheck);

  boolean skipScreenCheck();
}
