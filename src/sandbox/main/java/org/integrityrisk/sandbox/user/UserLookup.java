package org.integrityrisk.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Look-up of users for the app. */
final class UserLookup implements UserManager {
  private final Users users;

  UserLookup(Users users) {
    this.users = users;
  }

  @Override
  public ApplicationUser getUserByKey(String key) {
    return users.directory().byKey(key).orElse(null);
  }

  @Override
  public ApplicationUser getUserByName(String name) {
    return users.directory().byName(name).orElse(null);
  }
}
