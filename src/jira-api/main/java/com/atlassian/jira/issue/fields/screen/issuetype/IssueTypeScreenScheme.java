package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Which issue type uses which screen scheme.
 *
 * <p>Source: mock of the open-source blackduck-jira.
 */
public interface IssueTypeScreenScheme {
  /** Null before it is stored. */
  Long getId();

  void setId(Long id);

  String getName();

  void setName(String name);

  String getDescription();

  void setDescription(String description);

  Collection<IssueTypeScreenSchemeEntity> getEntities();

  /** The screen scheme of the type, or else of the default entity. */
  FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);
}
