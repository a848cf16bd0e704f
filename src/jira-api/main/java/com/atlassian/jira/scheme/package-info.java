/** Schemes: sets of rules that projects share. */
package com.atlassian.jira.scheme;
