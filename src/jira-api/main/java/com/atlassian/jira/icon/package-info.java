/** Icons. */
package com.atlassian.jira.icon;
