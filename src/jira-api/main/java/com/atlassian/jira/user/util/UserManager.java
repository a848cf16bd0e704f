package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users.
 *
 * <p>Source: link facts of apps for Jira 8.
 */
public interface UserManager {

  /** Returns null when there is no such user. */
  ApplicationUser getUserByKey(String key);

  /** Returns null when there is no such user. */
  ApplicationUser getUserByName(String name);
}
