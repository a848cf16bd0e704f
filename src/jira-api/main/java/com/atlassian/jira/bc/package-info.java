/** Services that check what a user may do. */
package com.atlassian.jira.bc;
