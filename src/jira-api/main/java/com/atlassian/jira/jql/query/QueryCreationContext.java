package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query is run.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.jql.query.QueryCreationContext).
 */
public interface QueryCreationContext {

  /** Returns null for an anonymous searcher. */
  ApplicationUser getApplicationUser();

  boolean isSecurityOverriden();
}
