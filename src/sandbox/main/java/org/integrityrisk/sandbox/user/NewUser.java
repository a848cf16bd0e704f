package org.integrityrisk.sandbox.user;

import java.util.List;
import java.util.Locale;

/**
 * A user to create.
 *
 * @param groups names of groups; a group exists as soon as it has a member
 */
public record NewUser(
    String name,
    String displayName,
    String email,
    String password,
    Locale locale,
    List<String> groups) {
  public NewUser {
    if (name.isBlank() || password.isEmpty()) {
      throw new IllegalArgumentException("A user needs a name and a password: " + name);
    }
    groups = List.copyOf(groups);
  }

  UserData stored(String passwordHash) {
    return new UserData(
        name.toLowerCase(Locale.ROOT),
        name,
        displayName,
        email,
        passwordHash,
        locale.toLanguageTag(),
        groups,
        true);
  }
}
