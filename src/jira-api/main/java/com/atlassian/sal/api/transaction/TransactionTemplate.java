package com.atlassian.sal.api.transaction;

/**
 * Runs work inside a transaction; an exception rolls it back.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface TransactionTemplate {
  <T> T execute(TransactionCallback<T> action);
}
