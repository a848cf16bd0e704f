/** Types of custom fields. */
package com.atlassian.jira.issue.customfields;
