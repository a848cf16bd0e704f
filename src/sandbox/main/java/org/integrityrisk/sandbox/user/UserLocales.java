package org.integrityrisk.sandbox.user;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.sandbox.security.Caller;

/** The language that each user has chosen. */
final class UserLocales implements LocaleManager {
  private final Users users;

  UserLocales(Users users) {
    this.users = users;
  }

  /** The language of a user; that of the system for null. */
  @Override
  public Locale getLocaleFor(ApplicationUser user) {
    return Optional.ofNullable(user)
        .flatMap(one -> users.byKey(one.getKey()))
        .map(Caller::locale)
        .orElseGet(Locale::getDefault);
  }
}
