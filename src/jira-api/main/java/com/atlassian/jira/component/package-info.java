/** Access to the host's components. */
package com.atlassian.jira.component;
