package org.integrityrisk.sandbox;

import java.util.List;
import org.integrityrisk.sandbox.config.ConfigurationModule;
import org.integrityrisk.sandbox.dashboard.DashboardModule;
import org.integrityrisk.sandbox.issue.service.IssueModule;
import org.integrityrisk.sandbox.page.PagesModule;
import org.integrityrisk.sandbox.restv2.RestModule;
import org.integrityrisk.sandbox.user.UserModule;

/** The parts of the sandbox, in the order in which they start. A new part is one more line here. */
final class Composition {
  private Composition() {}

  static List<HostModule> modules() {
    return List.of(
        new UserModule(),
        new ConfigurationModule(),
        new DashboardModule(),
        new IssueModule(),
        new PagesModule(),
        new RestModule());
  }
}
