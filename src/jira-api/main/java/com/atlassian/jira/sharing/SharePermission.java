package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.type.ShareType;

/**
 * With whom something is shared.
 *
 * <p>Source: published Javadoc of Jira 7.x.
 */
public interface SharePermission {
  ShareType.Name getType();

  /** Such as the name of a group or the id of a project; null where the type says it all. */
  String getParam1();
}
