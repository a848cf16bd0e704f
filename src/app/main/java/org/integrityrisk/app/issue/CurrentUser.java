package org.integrityrisk.app.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The user of the present request. */
@Component
public final class CurrentUser {
  private final JiraAuthenticationContext session;

  public CurrentUser(@ComponentImport JiraAuthenticationContext session) {
    this.session = session;
  }

  /** Key of the user; empty for an anonymous visitor. */
  public Optional<String> key() {
    return Optional.ofNullable(session.getLoggedInUser()).map(ApplicationUser::getKey);
  }

  /** The language the user has chosen. */
  public Locale locale() {
    return session.getI18nHelper().getLocale();
  }
}
