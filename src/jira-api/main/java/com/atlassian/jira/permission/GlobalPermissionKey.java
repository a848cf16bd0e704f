package com.atlassian.jira.permission;

import java.util.Objects;

/**
 * Key of a global permission.
 *
 * <p>Source: published Javadoc of Jira 7.x; used by the open-source Scrum Poker (Jira 11.3).
 */
public final class GlobalPermissionKey {
  public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
  public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");

  private final String key;

  private GlobalPermissionKey(String key) {
    this.key = Objects.requireNonNull(key, "key");
  }

  public static GlobalPermissionKey of(String permissionKey) {
    return new GlobalPermissionKey(permissionKey);
  }

  public String getKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GlobalPermissionKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
