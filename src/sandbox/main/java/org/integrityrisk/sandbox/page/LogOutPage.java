package org.integrityrisk.sandbox.page;

import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.security.Session;

/** Ends the session. Followed as a link it asks first, so that no other site logs anybody out. */
final class LogOutPage implements HostPage {
  private final Host host;

  LogOutPage(Host host) {
    this.host = host;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public Answer get(Visit visit) {
    return page(false);
  }

  @Override
  public Answer post(Visit visit) {
    Session.end(visit.request());
    CurrentCaller.set(Optional.empty());
    return page(true);
  }

  private Answer page(boolean done) {
    return Answer.view(
        "logout", host.texts().getText("sandbox.logout.title"), Map.of("done", done));
  }
}
