package com.atlassian.jira.issue.fields;

/**
 * Finds fields.
 *
 * <p>Source: link facts of Octopus_Jira.
 */
public interface FieldManager {
  CustomField getCustomField(String fieldId);
}
