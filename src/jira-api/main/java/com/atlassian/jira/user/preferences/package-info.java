/** What users have chosen in their profiles. */
package com.atlassian.jira.user.preferences;
