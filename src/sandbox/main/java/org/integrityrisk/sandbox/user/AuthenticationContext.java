package org.integrityrisk.sandbox.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** Who is logged in, for the app. */
final class AuthenticationContext implements JiraAuthenticationContext {
  private final Users users;
  private final Texts texts;

  AuthenticationContext(Users users, Texts texts) {
    this.users = users;
    this.texts = texts;
  }

  @Override
  public ApplicationUser getLoggedInUser() {
    return CurrentCaller.get()
        .flatMap(caller -> users.directory().byKey(caller.key()))
        .orElse(null);
  }

  @Override
  public void setLoggedInUser(ApplicationUser user) {
    if (user == null) {
      clearLoggedInUser();
    } else {
      CurrentCaller.set(users.byKey(user.getKey()));
    }
  }

  @Override
  public void clearLoggedInUser() {
    CurrentCaller.clear();
  }

  @Override
  public boolean isLoggedInUser() {
    return CurrentCaller.get().isPresent();
  }

  @Override
  public Locale getLocale() {
    return CurrentCaller.locale();
  }

  @Override
  public I18nHelper getI18nHelper() {
    return new LocaleTexts(texts, getLocale());
  }
}
