/** Where a field applies. */
package com.atlassian.jira.issue.context;
