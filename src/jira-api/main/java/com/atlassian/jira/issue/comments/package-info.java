/** Comments on issues. */
package com.atlassian.jira.issue.comments;
