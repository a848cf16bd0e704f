/** Bases of workflow functions. */
package com.atlassian.jira.workflow.function.issue;
