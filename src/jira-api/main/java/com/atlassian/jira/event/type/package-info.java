/** Kinds of issue events. */
package com.atlassian.jira.event.type;
