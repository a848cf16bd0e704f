package com.atlassian.jira.security.plugin;

import java.util.Objects;

/**
 * Key of a project permission.
 *
 * <p>Source: published Javadoc of Jira 7.x; used by the open-source ConDec (Jira 8.8).
 */
public final class ProjectPermissionKey {
  private final String permissionKey;

  public ProjectPermissionKey(String permissionKey) {
    this.permissionKey = Objects.requireNonNull(permissionKey, "permissionKey");
  }

  public String permissionKey() {
    return permissionKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectPermissionKey that && permissionKey.equals(that.permissionKey);
  }

  @Override
  public int hashCode() {
    return permissionKey.hashCode();
  }

  @Override
  public String toString() {
    return permissionKey;
  }
}
