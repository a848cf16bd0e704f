package com.atlassian.jira.icon;

import java.util.Objects;

/**
 * What an icon stands for.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8); published Javadoc of Jira 7.x.
 */
public final class IconType {
  public static final IconType ISSUE_TYPE_ICON_TYPE = of("issuetype");

  private final String key;

  private IconType(String key) {
    this.key = Objects.requireNonNull(key, "key");
  }

  public static IconType of(String key) {
    return new IconType(key);
  }

  public String getKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IconType that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
