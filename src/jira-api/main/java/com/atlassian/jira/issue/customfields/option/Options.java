package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/**
 * The options of a field's configuration, in their order.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21); published Javadoc of
 * Jira 7.x.
 */
public interface Options extends List<Option> {
  List<Option> getRootOptions();

  /** The option, or null. */
  Option getOptionById(Long optionId);
}
