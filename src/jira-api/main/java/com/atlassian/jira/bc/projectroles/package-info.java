/** Changes to role members. */
package com.atlassian.jira.bc.projectroles;
