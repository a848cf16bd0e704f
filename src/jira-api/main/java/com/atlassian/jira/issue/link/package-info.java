/** Links between issues. */
package com.atlassian.jira.issue.link;
