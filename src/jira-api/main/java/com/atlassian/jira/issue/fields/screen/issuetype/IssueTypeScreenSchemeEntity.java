package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/**
 * The screen scheme of one issue type.
 *
 * <p>Source: five open-source apps; see the facts on screens at Jira 8.21.
 */
public interface IssueTypeScreenSchemeEntity {
  /** Null for all types without an entity of their own. */
  String getIssueTypeId();

  void setIssueTypeId(String issueTypeId);

  FieldScreenScheme getFieldScreenScheme();

  void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

  IssueTypeScreenScheme getIssueTypeScreenScheme();

  void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);
}
