/** Messages and errors. */
package com.atlassian.jira.util;
