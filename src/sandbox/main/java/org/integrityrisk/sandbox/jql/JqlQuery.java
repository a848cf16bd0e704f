package org.integrityrisk.sandbox.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A parsed query.
 *
 * @param text what the user wrote
 * @param condition empty = all issues
 * @param order the wanted order; empty = newest key first
 */
record JqlQuery(String text, Optional<JqlNode> condition, List<Sort> order) implements Query {

  /** One column of the order. */
  record Sort(String field, boolean descending) {}

  @Override
  public Clause getWhereClause() {
    return condition.orElse(null);
  }

  @Override
  public String getQueryString() {
    return text;
  }
}
