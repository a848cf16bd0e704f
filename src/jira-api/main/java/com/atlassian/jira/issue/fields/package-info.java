/** Fields of issues. */
package com.atlassian.jira.issue.fields;
