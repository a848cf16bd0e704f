package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Users and their global rights.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface UserManager {
  /** The caller, or null. */
  UserProfile getRemoteUser();

  UserProfile getRemoteUser(HttpServletRequest request);

  /** The caller's key, or null. */
  UserKey getRemoteUserKey();

  UserKey getRemoteUserKey(HttpServletRequest request);

  /** The user with the key, or null. */
  UserProfile getUserProfile(UserKey userKey);

  /** The user with the name, or null. */
  UserProfile getUserProfile(String username);

  boolean isUserInGroup(UserKey userKey, String group);

  boolean isSystemAdmin(UserKey userKey);

  boolean isAdmin(UserKey userKey);
}
