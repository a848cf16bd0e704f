/** Issues and their stored fields. */
package com.atlassian.jira.issue;
