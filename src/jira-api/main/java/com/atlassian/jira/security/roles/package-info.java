/** Roles that users and groups have in projects. */
package com.atlassian.jira.security.roles;
