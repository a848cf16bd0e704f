/** What users do with issues. */
package com.atlassian.jira.issue.operation;
