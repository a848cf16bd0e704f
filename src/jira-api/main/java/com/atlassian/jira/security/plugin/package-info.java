/** Project permissions that apps may add. */
package com.atlassian.jira.security.plugin;
