/** Keepers of what custom fields consist of. */
package com.atlassian.jira.issue.customfields.manager;
