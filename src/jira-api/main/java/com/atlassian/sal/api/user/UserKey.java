package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * The key of a user, which survives a change of the user name.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public final class UserKey implements Serializable {
  private final String userkey;

  public UserKey(String userkey) {
    this.userkey = Objects.requireNonNull(userkey);
  }

  public String getStringValue() {
    return userkey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey that && userkey.equals(that.userkey);
  }

  @Override
  public int hashCode() {
    return userkey.hashCode();
  }

  @Override
  public String toString() {
    return userkey;
  }
}
