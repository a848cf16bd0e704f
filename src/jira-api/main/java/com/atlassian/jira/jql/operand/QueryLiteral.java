package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value of an operand: a number, a text, or nothing ("empty").
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.jql.operand.QueryLiteral).
 */
public class QueryLiteral {

  private final Operand sourceOperand;
  private final Long longValue;
  private final String stringValue;

  public QueryLiteral(Operand sourceOperand) {
    this(sourceOperand, null, null);
  }

  public QueryLiteral(Operand sourceOperand, Long longValue) {
    this(sourceOperand, longValue, null);
  }

  public QueryLiteral(Operand sourceOperand, String stringValue) {
    this(sourceOperand, null, stringValue);
  }

  private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
    this.sourceOperand = sourceOperand;
    this.longValue = longValue;
    this.stringValue = stringValue;
  }

  public Operand getSourceOperand() {
    return sourceOperand;
  }

  /** Returns null unless the value is a number. */
  public Long getLongValue() {
    return longValue;
  }

  /** Returns null unless the value is a text. */
  public String getStringValue() {
    return stringValue;
  }

  public boolean isEmpty() {
    return longValue == null && stringValue == null;
  }

  public String asString() {
    return longValue == null ? stringValue : longValue.toString();
  }
}
