/** Projects. */
package com.atlassian.jira.project;
