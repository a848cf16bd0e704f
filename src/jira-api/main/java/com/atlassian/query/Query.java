package com.atlassian.query;

import com.atlassian.query.clause.Clause;

/**
 * A parsed JQL query.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.query.Query).
 */
public interface Query {

  /** Returns null when the query does not limit anything. */
  Clause getWhereClause();

  /** Returns the text that the query was parsed from. */
  String getQueryString();
}
