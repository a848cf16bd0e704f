package com.atlassian.sal.api.rdbms;

/**
 * Makes executors: read only in the existing transaction unless said otherwise.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface TransactionalExecutorFactory {
  TransactionalExecutor createExecutor();

  TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
