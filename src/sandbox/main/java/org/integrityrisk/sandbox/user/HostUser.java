package org.integrityrisk.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import org.integrityrisk.sandbox.entity.Stored;

/** A user as the app sees one; two are the same when their keys are. */
final class HostUser implements ApplicationUser {
  private final long id;
  private final UserData data;

  HostUser(Stored<UserData> stored) {
    this.id = stored.id();
    this.data = stored.data();
  }

  UserData data() {
    return data;
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return data.key();
  }

  @Override
  public String getName() {
    return data.name();
  }

  @Override
  public String getDisplayName() {
    return data.displayName();
  }

  @Override
  public String getEmailAddress() {
    return data.email();
  }

  @Override
  public boolean isActive() {
    return data.active();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HostUser that && data.key().equals(that.data.key());
  }

  @Override
  public int hashCode() {
    return data.key().hashCode();
  }

  @Override
  public String toString() {
    return data.name();
  }
}
