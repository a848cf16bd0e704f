/** Statuses of issues. */
package com.atlassian.jira.issue.status;
