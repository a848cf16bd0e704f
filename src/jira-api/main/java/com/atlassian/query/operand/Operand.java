package com.atlassian.query.operand;

/**
 * The right side of a comparison.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.query.operand.Operand).
 */
public interface Operand {

  String getName();

  String getDisplayString();
}
