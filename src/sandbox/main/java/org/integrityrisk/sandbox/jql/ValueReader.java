package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.List;

/** Turns the values of an operand into the values that the database holds. */
@FunctionalInterface
interface ValueReader {
  /**
   * The stored values; several for one literal when a name is used twice.
   *
   * @throws JqlException when a literal names nothing that exists
   */
  List<?> read(List<QueryLiteral> literals, SearchContext context);
}
