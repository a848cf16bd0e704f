package com.atlassian.jira.issue.fields;

/**
 * A field that can be configured differently by project and issue type.
 *
 * <p>Source: mock of the open-source blackduck-jira.
 */
public interface ConfigurableField {
  String getId();
}
