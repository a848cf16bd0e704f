/** Which issue type uses which screen scheme. */
package com.atlassian.jira.issue.fields.screen.issuetype;
