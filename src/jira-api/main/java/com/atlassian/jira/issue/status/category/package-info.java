/** Categories of statuses. */
package com.atlassian.jira.issue.status.category;
