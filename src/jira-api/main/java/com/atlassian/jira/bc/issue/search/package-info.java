/** Searching for issues. */
package com.atlassian.jira.bc.issue.search;
