package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.ws.rs.core.Response.Status;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** Who calls, and whom callers name. */
final class Callers {
  private Callers() {}

  /**
   * The user who calls.
   *
   * @throws Problem 401 when nobody is logged in
   */
  static ApplicationUser user(Host host) {
    return CurrentCaller.get()
        .map(caller -> host.services().get(UserManager.class).getUserByKey(caller.key()))
        .orElseThrow(
            () ->
                new Problem(
                    Status.UNAUTHORIZED, Errors.of(host.texts().getText("sandbox.rest.log-in"))));
  }

  /**
   * Lets only administrators pass.
   *
   * @throws Problem 401 or 403
   */
  static void demandAdministrator(Host host) {
    user(host);
    if (!CurrentCaller.get().orElseThrow().administrator()) {
      throw Problem.forbidden(host.texts().getText("sandbox.error.forbidden"));
    }
  }

  /**
   * The user with the name.
   *
   * @throws Problem 404 when there is none
   */
  static ApplicationUser named(Host host, String name) {
    ApplicationUser user = host.services().get(UserManager.class).getUserByName(name);
    if (user == null) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-user"));
    }
    return user;
  }
}
