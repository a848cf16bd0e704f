package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * Keeps the issue type screen schemes.
 *
 * <p>Source: mock of the open-source blackduck-jira.
 */
public interface IssueTypeScreenSchemeManager {
  Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();

  /** The scheme, or null. */
  IssueTypeScreenScheme getIssueTypeScreenScheme(Long id);

  /** Never null: a project without a scheme of its own has the default one. */
  IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

  IssueTypeScreenScheme getDefaultScheme();

  FieldScreenScheme getFieldScreenScheme(Issue issue);

  /** Stores the scheme, and gives it an id. */
  void createIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

  void removeIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

  Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(
      IssueTypeScreenScheme issueTypeScreenScheme);

  void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity);

  void removeIssueTypeSchemeEntities(IssueTypeScreenScheme issueTypeScreenScheme);

  void addSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

  void associateWithDefaultScheme(Project project);
}
