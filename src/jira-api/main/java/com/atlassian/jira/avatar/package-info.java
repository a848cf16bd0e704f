/** Pictures of users, projects and issue types. */
package com.atlassian.jira.avatar;
