package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.LongStream;

/** The issues with the first keys, whether they exist or not. */
public class FirstPoints extends AbstractJqlFunction {
  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
    return validateNumberOfArgs(operand, 1);
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
    return LongStream.rangeClosed(1, Long.parseLong(operand.getArgs().get(0)))
        .mapToObj(number -> new QueryLiteral(operand, "HD-" + number))
        .toList();
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 1;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
