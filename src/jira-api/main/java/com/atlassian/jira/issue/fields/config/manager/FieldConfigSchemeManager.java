package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * Changes where a field's configuration applies.
 *
 * <p>Source: three open-source apps pass a scheme, a list of contexts and the field, and two of
 * them use the scheme that it returns.
 */
public interface FieldConfigSchemeManager {
  FieldConfigScheme updateFieldConfigScheme(
      FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field);
}
