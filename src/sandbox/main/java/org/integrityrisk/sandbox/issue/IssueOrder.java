package org.integrityrisk.sandbox.issue;

/**
 * How to sort issues, in SQL.
 *
 * @param joins further tables, each with one row at most for the issue {@code i}
 * @param columns what stands behind {@code ORDER BY}
 */
public record IssueOrder(String joins, String columns) {
  static final IssueOrder BY_ID = new IssueOrder("", "i.id");
}
