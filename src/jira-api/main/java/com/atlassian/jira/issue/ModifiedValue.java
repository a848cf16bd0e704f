package com.atlassian.jira.issue;

/**
 * A field's value before and after a change that is not stored yet.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.issue.ModifiedValue).
 *
 * @param <V> type of the field's value
 */
public class ModifiedValue<V> {

  private final V oldValue;
  private final V newValue;

  public ModifiedValue(V oldValue, V newValue) {
    this.oldValue = oldValue;
    this.newValue = newValue;
  }

  public V getOldValue() {
    return oldValue;
  }

  public V getNewValue() {
    return newValue;
  }
}
