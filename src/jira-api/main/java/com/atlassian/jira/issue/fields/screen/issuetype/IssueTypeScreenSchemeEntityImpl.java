package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;

/**
 * The screen scheme of one issue type, as data.
 *
 * <p>Source: the constructor with three arguments is used by three open-source apps (Jira 8);
 * earlier versions had a fourth.
 */
public class IssueTypeScreenSchemeEntityImpl implements IssueTypeScreenSchemeEntity {
  private String issueTypeId;
  private FieldScreenScheme screenScheme;
  private IssueTypeScreenScheme scheme;

  public IssueTypeScreenSchemeEntityImpl(
      IssueTypeScreenSchemeManager issueTypeScreenSchemeManager,
      FieldScreenSchemeManager fieldScreenSchemeManager,
      ConstantsManager constantsManager) {}

  @Override
  public String getIssueTypeId() {
    return issueTypeId;
  }

  @Override
  public void setIssueTypeId(String issueTypeId) {
    this.issueTypeId = issueTypeId;
  }

  @Override
  public FieldScreenScheme getFieldScreenScheme() {
    return screenScheme;
  }

  @Override
  public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
    this.screenScheme = fieldScreenScheme;
  }

  @Override
  public IssueTypeScreenScheme getIssueTypeScreenScheme() {
    return scheme;
  }

  @Override
  public void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme) {
    this.scheme = issueTypeScreenScheme;
  }
}
