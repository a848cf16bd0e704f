package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.HashMap;
import java.util.Map;

/** Field values as a form sends them: parameter name to texts. */
final class InputParameters implements IssueInputParameters {
  private static final String PROJECT_PARAMETER = "pid";

  private final Map<String, String[]> parameters;
  private boolean retainExisting = true;
  private boolean onlyValidatePresent;
  private boolean applyDefaults;
  private boolean skipScreenCheck;

  InputParameters(Map<String, String[]> parameters) {
    this.parameters = new HashMap<>(parameters);
  }

  private IssueInputParameters set(String name, String value) {
    if (value != null) {
      parameters.put(name, new String[] {value});
    }
    return this;
  }

  private String get(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public IssueInputParameters setProjectId(Long projectId) {
    return set(PROJECT_PARAMETER, projectId == null ? null : projectId.toString());
  }

  @Override
  public Long getProjectId() {
    String id = get(PROJECT_PARAMETER);
    return id == null || id.isBlank() ? null : Long.valueOf(id);
  }

  @Override
  public IssueInputParameters setIssueTypeId(String issueTypeId) {
    return set(IssueFieldConstants.ISSUE_TYPE, issueTypeId);
  }

  @Override
  public String getIssueTypeId() {
    return get(IssueFieldConstants.ISSUE_TYPE);
  }

  @Override
  public IssueInputParameters setSummary(String summary) {
    return set(IssueFieldConstants.SUMMARY, summary);
  }

  @Override
  public String getSummary() {
    return get(IssueFieldConstants.SUMMARY);
  }

  @Override
  public IssueInputParameters setDescription(String description) {
    return set(IssueFieldConstants.DESCRIPTION, description);
  }

  @Override
  public String getDescription() {
    return get(IssueFieldConstants.DESCRIPTION);
  }

  @Override
  public IssueInputParameters setReporterId(String reporterId) {
    return set(IssueFieldConstants.REPORTER, reporterId);
  }

  @Override
  public String getReporterId() {
    return get(IssueFieldConstants.REPORTER);
  }

  @Override
  public IssueInputParameters setAssigneeId(String assigneeId) {
    return set(IssueFieldConstants.ASSIGNEE, assigneeId);
  }

  @Override
  public String getAssigneeId() {
    return get(IssueFieldConstants.ASSIGNEE);
  }

  @Override
  public IssueInputParameters setDueDate(String dueDate) {
    return set(IssueFieldConstants.DUE_DATE, dueDate);
  }

  @Override
  public String getDueDate() {
    return get(IssueFieldConstants.DUE_DATE);
  }

  @Override
  public IssueInputParameters setComment(String commentValue) {
    return set(IssueFieldConstants.COMMENT, commentValue);
  }

  @Override
  public String getCommentValue() {
    return get(IssueFieldConstants.COMMENT);
  }

  @Override
  public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
    return addCustomFieldValue("customfield_" + customFieldId, values);
  }

  @Override
  public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
    if (values != null) {
      parameters.put(fullCustomFieldKey, values.clone());
    }
    return this;
  }

  @Override
  public String[] getCustomFieldValue(Long customFieldId) {
    return getCustomFieldValue("customfield_" + customFieldId);
  }

  @Override
  public String[] getCustomFieldValue(String fullCustomFieldKey) {
    return parameters.get(fullCustomFieldKey);
  }

  @Override
  public boolean isFieldSet(String fieldId) {
    return parameters.containsKey(fieldId);
  }

  @Override
  public Map<String, String[]> getActionParameters() {
    return parameters;
  }

  @Override
  public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
    retainExisting = retain;
  }

  @Override
  public void setRetainExistingValuesWhenParameterNotProvided(
      boolean retain, boolean onlyValidatePresentFields) {
    retainExisting = retain;
    onlyValidatePresent = onlyValidatePresentFields;
  }

  @Override
  public boolean retainExistingValuesWhenParameterNotProvided() {
    return retainExisting;
  }

  @Override
  public boolean onlyValidatePresentFieldsWhenRetainingExistingValues() {
    return onlyValidatePresent;
  }

  @Override
  public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
    applyDefaults = apply;
  }

  @Override
  public boolean applyDefaultValuesWhenParameterNotProvided() {
    return applyDefaults;
  }

  @Override
  public void setSkipScreenCheck(boolean skip) {
    skipScreenCheck = skip;
  }

  @Override
  public boolean skipScreenCheck() {
    return skipScreenCheck;
  }
}
