package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

/**
 * Which operation shows which screen.
 *
 * <p>Source: mock of the open-source blackduck-jira.
 */
public interface FieldScreenScheme {
  /** Null before it is stored. */
  Long getId();

  void setId(Long id);

  String getName();

  void setName(String name);

  String getDescription();

  void setDescription(String description);

  Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

  /** The screen of the operation, or else of the default item. */
  FieldScreen getFieldScreen(IssueOperation issueOperation);
}
