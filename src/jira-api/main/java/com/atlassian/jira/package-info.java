/** Kinds of values. */
package com.atlassian.jira;
