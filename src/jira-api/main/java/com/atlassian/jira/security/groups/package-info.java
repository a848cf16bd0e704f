/** Look-up of groups and their members. */
package com.atlassian.jira.security.groups;
