package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.type.ShareType;

/**
 * With whom something is shared, as data.
 *
 * <p>Source: published Javadoc of Jira 7.x; two open-source scripts construct it with type and two
 * parameters.
 */
public class SharePermissionImpl implements SharePermission {
  private final ShareType.Name type;
  private final String param1;

  public SharePermissionImpl(ShareType.Name type, String param1, String param2) {
    this.type = type;
    this.param1 = param1;
  }

  @Override
  public ShareType.Name getType() {
    return type;
  }

  @Override
  public String getParam1() {
    return param1;
  }
}
