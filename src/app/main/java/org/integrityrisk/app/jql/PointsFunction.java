package org.integrityrisk.app.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.DomainException;

/**
 * A function of JQL that gives the risk points of which something is true. All of them take keys of
 * projects at the end, none for every project that the searcher may see. They read the register and
 * no issue, and refuse to answer rather than leave points out.
 */
abstract class PointsFunction extends AbstractJqlFunction {
  private final AskRegister register;
  private final int wordsNeeded;

  /**
   * A function.
   *
   * @param wordsNeeded how many arguments come before the keys of projects, 0 or more
   */
  PointsFunction(AskRegister register, int wordsNeeded) {
    this.register = register;
    this.wordsNeeded = wordsNeeded;
  }

  /**
   * What is asked.
   *
   * @param words the arguments before the keys of projects
   * @throws DomainException INVALID when a word means nothing in any of the projects
   */
  abstract RegisterQuestion question(List<String> words);

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    if (operand.getArgs().size() < wordsNeeded) {
      return validateNumberOfArgs(operand, wordsNeeded);
    }
    MessageSet messages = new MessageSetImpl();
    try {
      answer(searcher, operand);
    } catch (DomainException refusal) {
      refusal.problems().stream().map(register::say).forEach(messages::addErrorMessage);
    }
    return messages;
  }

  /** Nothing is found where the function refuses: the host shows what {@link #validate} said. */
  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    try {
      return answer(context.getApplicationUser(), operand).stream()
          .map(key -> new QueryLiteral(operand, key))
          .toList();
    } catch (DomainException refusal) {
      return List.of();
    }
  }

  private List<String> answer(ApplicationUser searcher, FunctionOperand operand) {
    List<String> arguments = operand.getArgs();
    return Optional.ofNullable(searcher)
        .map(
            user ->
                register.ask(
                    user.getKey(),
                    arguments.subList(wordsNeeded, arguments.size()),
                    question(arguments.subList(0, wordsNeeded))))
        .orElse(List.of());
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return wordsNeeded;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
