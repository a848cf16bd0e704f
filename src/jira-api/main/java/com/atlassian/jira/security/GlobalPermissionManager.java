package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Says what a user may do everywhere.
 *
 * <p>Source: used by the open-source Scrum Poker (Jira 11.3).
 */
public interface GlobalPermissionManager {
  boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser user);
}
