/** What may go wrong with files of issues. */
package com.atlassian.jira.web.util;
