package com.atlassian.query.operator;

/**
 * The operators of JQL.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.query.operator.Operator); LIKE in the
 * link facts of apps for Jira 8.
 */
public enum Operator {
  LIKE("~"),
  NOT_LIKE("!~"),
  EQUALS("="),
  NOT_EQUALS("!="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not"),
  LESS_THAN("<"),
  LESS_THAN_EQUALS("<="),
  GREATER_THAN(">"),
  GREATER_THAN_EQUALS(">=");

  private final String displayString;

  Operator(String displayString) {
    this.displayString = displayString;
  }

  public String getDisplayString() {
    return displayString;
  }
}
