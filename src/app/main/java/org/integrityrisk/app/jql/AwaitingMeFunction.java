package org.integrityrisk.app.jql;

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
import java.util.Optional;
import org.integrityrisk.core.work.ShowMyWork;
import org.integrityrisk.core.work.WorkItem;

/**
 * {@code issue in integrityRiskAwaitingMe()}: the issues of the page "My work"; what is done on a
 * page of the app has no issue. It reads the register and no issue, so that it costs the same
 * however many points there are.
 */
public class AwaitingMeFunction extends AbstractJqlFunction {
  private final ShowMyWork work;

  public AwaitingMeFunction(ShowMyWork work) {
    this.work = work;
  }

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    return validateNumberOfArgs(operand, 0);
  }

  /** Nothing awaits an anonymous searcher. */
  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    return Optional.ofNullable(context.getApplicationUser()).stream()
        .flatMap(user -> work.of(user.getKey(), Optional.empty()).groups().stream())
        .flatMap(group -> group.items().stream())
        .filter(WorkItem::isIssue)
        .map(WorkItem::key)
        .distinct()
        .map(key -> new QueryLiteral(operand, key))
        .toList();
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 0;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
