/** Creating and deleting dashboards. */
package com.atlassian.jira.bc.portal;
