/** Running a JQL query. */
package com.atlassian.jira.jql.query;
