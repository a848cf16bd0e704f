/** Keepers of field configurations. */
package com.atlassian.jira.issue.fields.config.manager;
