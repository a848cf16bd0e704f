package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * One configuration of a field, which has options of its own.
 *
 * <p>Source: link facts of Octopus_Jira.
 */
public interface FieldConfig {
  Long getId();

  CustomField getCustomField();
}
