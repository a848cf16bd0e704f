/** Users. */
package com.atlassian.jira.user;
