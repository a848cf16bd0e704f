package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/**
 * Keeps the issue type schemes: which types a project has, in which order.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface IssueTypeSchemeManager {
  FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds);

  FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

  void deleteScheme(FieldConfigScheme configScheme);

  List<FieldConfigScheme> getAllSchemes();

  FieldConfigScheme getDefaultIssueTypeScheme();

  boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

  FieldConfigScheme getConfigScheme(Project project);

  Collection<IssueType> getIssueTypesForProject(Project project);

  Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme configScheme);

  /** Gives the scheme to exactly these projects; others fall back to the default scheme. */
  FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
      FieldConfigScheme configScheme, Collection<Project> projects);
}
