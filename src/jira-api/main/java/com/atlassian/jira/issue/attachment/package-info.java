/** Files of issues. */
package com.atlassian.jira.issue.attachment;
