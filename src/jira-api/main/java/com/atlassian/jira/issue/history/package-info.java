/** What changes of issues leave in their history. */
package com.atlassian.jira.issue.history;
