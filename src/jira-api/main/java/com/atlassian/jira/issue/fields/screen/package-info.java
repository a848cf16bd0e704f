/** Screens and which operation shows which. */
package com.atlassian.jira.issue.fields.screen;
