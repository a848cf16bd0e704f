package com.atlassian.jira.issue.customfields.option;

/**
 * An option of a select field.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21); published Javadoc of
 * Jira 7.x.
 */
public interface Option {
  Long getOptionId();

  Long getSequence();

  String getValue();

  Boolean getDisabled();
}
