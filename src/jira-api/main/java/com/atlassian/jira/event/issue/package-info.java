/** Events of issues. */
package com.atlassian.jira.event.issue;
