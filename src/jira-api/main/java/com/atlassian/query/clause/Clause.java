package com.atlassian.query.clause;

import java.util.List;

/**
 * A node of a query's condition.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.query.clause.Clause).
 */
public interface Clause {

  String getName();

  List<Clause> getClauses();
}
