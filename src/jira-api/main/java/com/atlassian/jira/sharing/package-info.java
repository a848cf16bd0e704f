/** With whom dashboards are shared. */
package com.atlassian.jira.sharing;
