/** Results of a search. */
package com.atlassian.jira.issue.search;
