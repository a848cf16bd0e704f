package org.integrityrisk.sandbox.user;

import java.util.List;

/**
 * A user as stored.
 *
 * @param key never changes
 * @param name what the user types to log in
 * @param passwordHash see {@link PasswordHash}
 * @param locale a language tag, such as {@code zh-CN}
 */
public record UserData(
    String key,
    String name,
    String displayName,
    String email,
    String passwordHash,
    String locale,
    List<String> groups,
    boolean active) {
  public UserData {
    groups = List.copyOf(groups);
  }

  UserData withLocale(String newLocale) {
    return new UserData(key, name, displayName, email, passwordHash, newLocale, groups, active);
  }

  UserData withPasswordHash(String newHash) {
    return new UserData(key, name, displayName, email, newHash, locale, groups, active);
  }
}
