/** Keys of permissions, and permission schemes. */
package com.atlassian.jira.permission;
