/** Who acts, and what is allowed. */
package com.atlassian.jira.security;
