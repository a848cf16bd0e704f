package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.sandbox.issue.IssueOrder;

/** Turns queries into SQL; the issue is {@code i}. */
final class SqlTranslation {
  private static final Set<Operator> NEGATIVE =
      EnumSet.of(Operator.NOT_EQUALS, Operator.NOT_IN, Operator.NOT_LIKE, Operator.IS_NOT);

  private final FieldCatalog fields;
  private final JqlFunctions functions;

  SqlTranslation(FieldCatalog fields, JqlFunctions functions) {
    this.fields = fields;
    this.functions = functions;
  }

  Sql condition(JqlQuery query, SearchContext context) {
    return query.condition().map(node -> condition(node, context)).orElse(Sql.ALL);
  }

  /** How to sort; the id decides at last, so that pages never overlap. */
  IssueOrder order(JqlQuery query) {
    StringBuilder joins = new StringBuilder();
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < query.order().size(); i++) {
      JqlQuery.Sort sort = query.order().get(i);
      Target target = fields.find(sort.field()).get(0).target();
      String alias = "s" + i;
      joins.append(target.sortJoin(alias));
      columns.append(target.sortExpression(alias));
      columns.append(sort.descending() ? " DESC NULLS LAST, " : " ASC NULLS LAST, ");
    }
    return new IssueOrder(joins.toString(), columns + "i.id DESC");
  }

  private Sql condition(JqlNode node, SearchContext context) {
    if (node instanceof JqlNode.And and) {
      return Sql.and(and.parts().stream().map(part -> condition(part, context)).toList());
    }
    if (node instanceof JqlNode.Or or) {
      return Sql.or(or.parts().stream().map(part -> condition(part, context)).toList());
    }
    return comparison((JqlNode.Comparison) node, context);
  }

  /** Issues without a value never match a negative comparison, as in Jira. */
  private Sql comparison(JqlNode.Comparison clause, SearchContext context) {
    List<JqlField> named = fields.find(clause.field());
    named.forEach(field -> requireOperator(field, clause.operator()));
    List<QueryLiteral> literals = literals(clause.operand(), clause, context);
    Operator operator = clause.operator();
    boolean negative = NEGATIVE.contains(operator);
    Operator positive = negative ? Negations.of(operator) : operator;
    Sql matching =
        Sql.or(named.stream().map(field -> field.test(positive, literals, context)).toList());
    return negative ? matching.not().and(present(named)) : matching;
  }

  private static Sql present(List<JqlField> named) {
    return Sql.or(named.stream().map(field -> field.target().present()).toList());
  }

  private static void requireOperator(JqlField field, Operator operator) {
    if (!field.operators().contains(operator)) {
      throw new JqlException("jql.operator", operator.getDisplayString(), field.name());
    }
  }

  private List<QueryLiteral> literals(
      Operand operand, JqlNode.Comparison clause, SearchContext context) {
    if (operand instanceof Operands.Several several) {
      return several.operands().stream()
          .flatMap(part -> literals(part, clause, context).stream())
          .toList();
    }
    if (operand instanceof FunctionOperand call) {
      return functions.values(call, clause, context);
    }
    return operand instanceof Operands.Literal literal
        ? List.of(new QueryLiteral(literal, literal.text()))
        : List.of(new QueryLiteral(operand));
  }
}
