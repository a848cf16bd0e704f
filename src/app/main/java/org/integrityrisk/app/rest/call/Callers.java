package org.integrityrisk.app.rest.call;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds out who calls. */
@Component
public class Callers {

  private final JiraAuthenticationContext context;

  public Callers(@ComponentImport JiraAuthenticationContext context) {
    this.context = context;
  }

  /**
   * The signed-in user.
   *
   * @throws Refusal 401 when nobody is signed in
   */
  public Caller caller() {
    ApplicationUser user = context.getLoggedInUser();
    if (user == null) {
      throw Refusal.notSignedIn();
    }
    return new Caller(user.getKey(), user.getDisplayName(), locale());
  }

  /** The language to answer in, whoever calls. */
  Locale locale() {
    return context.getLocale();
  }
}
