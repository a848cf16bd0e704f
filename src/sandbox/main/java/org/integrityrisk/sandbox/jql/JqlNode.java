package org.integrityrisk.sandbox.jql;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** A node of the condition of a query. */
sealed interface JqlNode extends Clause {

  /** The node that matches what this one does not, pushed down to the comparisons as Jira does. */
  JqlNode negated();

  @Override
  default List<Clause> getClauses() {
    return List.of();
  }

  /** All parts match. */
  record And(List<JqlNode> parts) implements JqlNode {
    @Override
    public JqlNode negated() {
      return new Or(parts.stream().map(JqlNode::negated).toList());
    }

    @Override
    public String getName() {
      return "AND";
    }

    @Override
    public List<Clause> getClauses() {
      return List.copyOf(parts);
    }
  }

  /** Some part matches. */
  record Or(List<JqlNode> parts) implements JqlNode {
    @Override
    public JqlNode negated() {
      return new And(parts.stream().map(JqlNode::negated).toList());
    }

    @Override
    public String getName() {
      return "OR";
    }

    @Override
    public List<Clause> getClauses() {
      return List.copyOf(parts);
    }
  }

  /** A field compared with an operand. */
  record Comparison(String field, Operator operator, Operand operand)
      implements JqlNode, TerminalClause {
    @Override
    public JqlNode negated() {
      return new Comparison(field, Negations.of(operator), operand);
    }

    @Override
    public String getName() {
      return field;
    }

    @Override
    public Operator getOperator() {
      return operator;
    }

    @Override
    public Operand getOperand() {
      return operand;
    }
  }
}
