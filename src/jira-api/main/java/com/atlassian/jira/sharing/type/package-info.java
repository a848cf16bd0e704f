/** Kinds of sharing. */
package com.atlassian.jira.sharing.type;
