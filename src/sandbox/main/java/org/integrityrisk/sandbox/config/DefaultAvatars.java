package org.integrityrisk.sandbox.config;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconType;

/** The one picture that all issue types have. */
final class DefaultAvatars implements AvatarManager {
  static final long ISSUE_TYPE = 10_300;

  @Override
  public Long getDefaultAvatarId(IconType iconType) {
    return ISSUE_TYPE;
  }
}
