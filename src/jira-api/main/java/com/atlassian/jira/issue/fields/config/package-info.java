/** Configurations of fields. */
package com.atlassian.jira.issue.fields.config;
