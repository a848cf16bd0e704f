package org.integrityrisk.sandbox.page;

import java.util.List;
import java.util.Locale;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.user.Users;

/** Stores the language that the user chose in the header, and goes back to where the user was. */
final class LanguagePage implements HostPage {
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private final Host host;

  LanguagePage(Host host) {
    this.host = host;
  }

  @Override
  public Answer get(Visit visit) {
    throw PageProblem.methodNotAllowed();
  }

  @Override
  public Answer post(Visit visit) {
    Locale chosen =
        LANGUAGES.stream()
            .filter(language -> language.toLanguageTag().equals(visit.text("language")))
            .findFirst()
            .orElseThrow(PageProblem::notFound);
    host.services().get(Users.class).setLocale(visit.user().getKey(), chosen);
    return new Answer.Redirect(
        LocalPath.of(
            visit.text("returnUrl"), visit.request().getContextPath(), DashboardPage.PATH));
  }
}
