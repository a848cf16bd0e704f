package org.integrityrisk.sandbox.jql;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;

/** Turns ANTLR's tree into ours. */
final class SyntaxTree extends JqlBaseVisitor<JqlNode> {
  private final String text;

  SyntaxTree(String text) {
    this.text = text;
  }

  JqlQuery query(JqlParser.QueryContext context) {
    Optional<JqlNode> condition = Optional.ofNullable(context.disjunction()).map(this::visit);
    return new JqlQuery(text, condition, context.sort().stream().map(SyntaxTree::sort).toList());
  }

  @Override
  public JqlNode visitDisjunction(JqlParser.DisjunctionContext context) {
    List<JqlNode> parts = parts(context.conjunction());
    return parts.size() == 1 ? parts.get(0) : new JqlNode.Or(parts);
  }

  @Override
  public JqlNode visitConjunction(JqlParser.ConjunctionContext context) {
    List<JqlNode> parts = parts(context.factor());
    return parts.size() == 1 ? parts.get(0) : new JqlNode.And(parts);
  }

  @Override
  public JqlNode visitNegation(JqlParser.NegationContext context) {
    return visit(context.factor()).negated();
  }

  @Override
  public JqlNode visitGroup(JqlParser.GroupContext context) {
    return visit(context.disjunction());
  }

  @Override
  public JqlNode visitComparison(JqlParser.ComparisonContext context) {
    return new JqlNode.Comparison(
        field(context.field()), operator(context.comparator()), operand(context.operand()));
  }

  @Override
  public JqlNode visitMembership(JqlParser.MembershipContext context) {
    return new JqlNode.Comparison(
        field(context.field()),
        context.NOT() == null ? Operator.IN : Operator.NOT_IN,
        list(context.operandList()));
  }

  @Override
  public JqlNode visitEmptiness(JqlParser.EmptinessContext context) {
    return new JqlNode.Comparison(
        field(context.field()),
        context.NOT() == null ? Operator.IS : Operator.IS_NOT,
        new Operands.Empty());
  }

  private List<JqlNode> parts(List<? extends ParseTree> trees) {
    return trees.stream().map(this::visit).toList();
  }

  private static JqlQuery.Sort sort(JqlParser.SortContext context) {
    boolean descending = context.direction != null && context.direction.getType() == JqlParser.DESC;
    return new JqlQuery.Sort(field(context.field()), descending);
  }

  private static Operator operator(JqlParser.ComparatorContext context) {
    return switch (context.getStart().getType()) {
      case JqlParser.EQ -> Operator.EQUALS;
      case JqlParser.NE -> Operator.NOT_EQUALS;
      case JqlParser.LT -> Operator.LESS_THAN;
      case JqlParser.LE -> Operator.LESS_THAN_EQUALS;
      case JqlParser.GT -> Operator.GREATER_THAN;
      case JqlParser.GE -> Operator.GREATER_THAN_EQUALS;
      case JqlParser.LIKE -> Operator.LIKE;
      default -> Operator.NOT_LIKE;
    };
  }

  private static Operand list(JqlParser.OperandListContext context) {
    if (context.function() != null) {
      return function(context.function());
    }
    return new Operands.Several(context.operand().stream().map(SyntaxTree::operand).toList());
  }

  private static Operand operand(JqlParser.OperandContext context) {
    if (context.function() != null) {
      return function(context.function());
    }
    return context.EMPTY() == null
        ? new Operands.Literal(text(context.text()))
        : new Operands.Empty();
  }

  private static FunctionOperand function(JqlParser.FunctionContext context) {
    List<String> texts = context.text().stream().map(SyntaxTree::text).toList();
    return new FunctionOperand(texts.get(0), texts.subList(1, texts.size()));
  }

  private static String field(JqlParser.FieldContext context) {
    String name = text(context.text(0));
    return context.LBRACKET() == null ? name : name + "[" + text(context.text(1)) + "]";
  }

  private static String text(JqlParser.TextContext context) {
    String raw = context.getText();
    return context.QUOTED() == null ? raw : unescape(raw.substring(1, raw.length() - 1));
  }

  private static String unescape(String quoted) {
    StringBuilder plain = new StringBuilder(quoted.length());
    for (int i = 0; i < quoted.length(); i++) {
      char next = quoted.charAt(i);
      plain.append(next == '\\' ? escaped(quoted.charAt(++i)) : next);
    }
    return plain.toString();
  }

  private static char escaped(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> letter;
    };
  }
}
