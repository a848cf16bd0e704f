package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A custom field.
 *
 * <p>Source: link facts of Octopus_Jira (getCustomFieldType, getDescription, getId, getName); mock
 * of the open-source blackduck-jira for the others.
 */
public interface CustomField extends ConfigurableField {
  /** "customfield_" and the number. */
  @Override
  String getId();

  Long getIdAsLong();

  String getName();

  String getDescription();

  CustomFieldType<?, ?> getCustomFieldType();

  /** How it is searched, or null. */
  CustomFieldSearcher getCustomFieldSearcher();

  List<FieldConfigScheme> getConfigurationSchemes();

  /** The configuration for the issue's project and type, or null when the field does not apply. */
  FieldConfig getRelevantConfig(Issue issue);

  List<Project> getAssociatedProjectObjects();

  /** The types that it applies to; holds a single null when it applies to all. */
  List<IssueType> getAssociatedIssueTypes();

  Object getValue(Issue issue);
}
