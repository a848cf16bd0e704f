package com.atlassian.jira.sharing;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Something that its owner may share.
 *
 * <p>Source: published Javadoc of Jira 7.x.
 */
public interface SharedEntity {
  Long getId();

  String getName();

  /** With whom it is shared. */
  final class SharePermissions {
    public static final SharePermissions PRIVATE = new SharePermissions(Collections.emptySet());

    private final Set<SharePermission> permissionSet;

    public SharePermissions(Set<SharePermission> permissions) {
      this.permissionSet = new LinkedHashSet<>(permissions);
    }

    public Set<SharePermission> getPermissionSet() {
      return permissionSet;
    }
  }
}
