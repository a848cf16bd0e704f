package com.atlassian.jira.issue.fields;

/**
 * A custom field.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.13.
 */
public interface CustomField {

  /** Returns {@code customfield_} and the number. */
  String getId();

  Long getIdAsLong();

  String getName();

  String getDescription();
}
