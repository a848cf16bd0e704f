/** Issue types. */
package com.atlassian.jira.issue.issuetype;
