package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/**
 * Finds pictures.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface AvatarManager {
  Long getDefaultAvatarId(IconType iconType);
}
