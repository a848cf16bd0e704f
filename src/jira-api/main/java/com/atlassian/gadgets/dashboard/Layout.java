package com.atlassian.gadgets.dashboard;

/**
 * Columns of a dashboard.
 *
 * <p>Source: the dashboard example in Adaptavist's published guide for ScriptRunner (AA).
 */
public enum Layout {
  /** Two columns of the same width. */
  AA
}
