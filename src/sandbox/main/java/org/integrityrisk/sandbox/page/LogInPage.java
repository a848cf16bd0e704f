package org.integrityrisk.sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;
import org.integrityrisk.sandbox.security.Session;

/** Log-in with name and password. */
final class LogInPage implements HostPage {
  static final String PATH = "/login.jsp";

  private static final String DESTINATION = "os_destination";

  private final Host host;

  LogInPage(Host host) {
    this.host = host;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public Answer get(Visit visit) {
    return form(visit, false);
  }

  @Override
  public Answer post(Visit visit) {
    Optional<Caller> caller =
        host.services()
            .get(Authenticator.class)
            .logIn(visit.text("os_username").strip(), visit.text("os_password"));
    if (caller.isEmpty()) {
      return form(visit, true);
    }
    Session.start(visit.request(), caller.get());
    return new Answer.Redirect(destination(visit));
  }

  private Answer form(Visit visit, boolean refused) {
    return Answer.view(
        "login",
        host.texts().getText("sandbox.login.title"),
        Map.of(
            "refused", refused,
            "name", visit.text("os_username"),
            "destination", visit.text(DESTINATION)));
  }

  private static String destination(Visit visit) {
    HttpServletRequest request = visit.request();
    return LocalPath.of(
        request.getParameter(DESTINATION) == null ? "" : visit.text(DESTINATION),
        request.getContextPath(),
        DashboardPage.PATH);
  }
}
