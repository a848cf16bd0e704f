package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * A comparison: field, operator, operand.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.query.clause.TerminalClause).
 */
public interface TerminalClause extends Clause {

  Operand getOperand();

  Operator getOperator();
}
