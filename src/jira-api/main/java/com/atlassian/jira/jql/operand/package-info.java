/** Values of JQL operands. */
package com.atlassian.jira.jql.operand;
