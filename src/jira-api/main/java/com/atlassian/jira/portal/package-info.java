/** Dashboards and their items. */
package com.atlassian.jira.portal;
