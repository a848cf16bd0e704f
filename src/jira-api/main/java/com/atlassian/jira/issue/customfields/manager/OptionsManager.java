package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * Keeps the options of select fields.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21); published Javadoc of
 * Jira 7.x.
 */
public interface OptionsManager {
  Options getOptions(FieldConfig fieldConfig);

  /** The option, or null. */
  Option findByOptionId(Long optionId);

  /**
   * Adds an option.
   *
   * @param parentOptionId null: the app has no cascading fields
   * @param sequence place in the order, from 0
   */
  Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value);

  void deleteOptionAndChildren(Option option);
}
