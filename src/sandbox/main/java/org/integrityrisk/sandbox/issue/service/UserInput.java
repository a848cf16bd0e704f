package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.integrityrisk.sandbox.HostServices;

/** Finds the user that a form names, by name or key. */
final class UserInput {
  private final HostServices services;

  UserInput(HostServices services) {
    this.services = services;
  }

  /**
   * The user.
   *
   * @throws InvalidValueException {@code issue.user.invalid} when there is none, or an inactive one
   */
  ApplicationUser read(String text) {
    UserManager users = services.get(UserManager.class);
    ApplicationUser byName = users.getUserByName(text.trim());
    ApplicationUser user = byName == null ? users.getUserByKey(text.trim()) : byName;
    if (user == null || !user.isActive()) {
      throw new InvalidValueException("issue.user.invalid", text);
    }
    return user;
  }
}
