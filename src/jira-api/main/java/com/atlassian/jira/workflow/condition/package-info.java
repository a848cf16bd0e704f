/** Bases of workflow conditions. */
package com.atlassian.jira.workflow.condition;
