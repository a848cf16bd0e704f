package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/**
 * Where a configuration of a field applies. An issue type scheme is one, too.
 *
 * <p>Source: mock of the open-source blackduck-jira; getOneAndOnlyConfig also of ConDec (Jira 8.8).
 */
public interface FieldConfigScheme {
  Long getId();

  String getName();

  String getDescription();

  FieldConfig getOneAndOnlyConfig();

  ConfigurableField getField();

  List<JiraContextNode> getContexts();

  boolean isAllProjects();

  List<Long> getAssociatedProjectIds();

  List<Project> getAssociatedProjectObjects();

  Collection<String> getAssociatedIssueTypeIds();
}
