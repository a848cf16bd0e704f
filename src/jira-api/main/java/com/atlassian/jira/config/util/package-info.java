/** Where the host keeps its files. */
package com.atlassian.jira.config.util;
