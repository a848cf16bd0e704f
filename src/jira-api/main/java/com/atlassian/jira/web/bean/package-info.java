/** Paging. */
package com.atlassian.jira.web.bean;
