/** Factories of workflow conditions, validators and functions. */
package com.atlassian.jira.plugin.workflow;
