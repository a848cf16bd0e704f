/** Statuses and other constants of issues. */
package com.atlassian.jira.config;
