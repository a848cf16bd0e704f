/** JQL functions that apps add. */
package com.atlassian.jira.plugin.jql.function;
