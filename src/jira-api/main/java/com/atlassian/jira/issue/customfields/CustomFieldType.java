package com.atlassian.jira.issue.customfields;

/**
 * A type of custom fields.
 *
 * <p>Source: link facts of Octopus_Jira; published Javadoc of Jira 7.x.
 *
 * @param <T> a value
 * @param <S> a single part of a value
 */
public interface CustomFieldType<T, S> {
  /** Complete key of the type's module. */
  String getKey();

  String getName();
}
