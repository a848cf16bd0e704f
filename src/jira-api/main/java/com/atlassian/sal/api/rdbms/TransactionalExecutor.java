package com.atlassian.sal.api.rdbms;

/**
 * Runs work on a connection inside a transaction. Each setting changes this executor and gives it
 * back.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface TransactionalExecutor {
  <A> A execute(ConnectionCallback<A> callback);

  TransactionalExecutor readOnly();

  TransactionalExecutor readWrite();

  TransactionalExecutor newTransaction();

  TransactionalExecutor existingTransaction();
}
