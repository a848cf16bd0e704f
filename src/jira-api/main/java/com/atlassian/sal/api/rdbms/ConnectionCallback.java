package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/**
 * Work on a connection that the host owns: it must not be closed, committed or rolled back.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface ConnectionCallback<A> {
  A execute(Connection connection);
}
