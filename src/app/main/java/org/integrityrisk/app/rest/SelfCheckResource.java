package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.install.selfcheck.SelfCheck;
import org.integrityrisk.app.install.selfcheck.SelfCheckReport;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;

/** Whether the running host has everything that the app links to, for administrators. */
@Path("self-check")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class SelfCheckResource {

  private final Calls calls;
  private final SelfCheck check;
  private final Permissions permissions;
  private final Texts texts;

  public SelfCheckResource(Calls calls, SelfCheck check, Permissions permissions, Texts texts) {
    this.calls = calls;
    this.check = check;
    this.permissions = permissions;
    this.texts = texts;
  }

  /**
   * The result.
   *
   * @param checked how many links were looked up
   */
  public record Report(boolean ok, int checked, List<Miss> misses) {}

  /** A link that would fail. */
  public record Miss(String owner, String member, String descriptor, String code, String reason) {}

  @GET
  public Response run() {
    return calls.read(this::run);
  }

  private Report run(Caller caller) {
    if (!permissions.isAdministrator(caller.key())) {
      throw Refusals.forbidden("self-check");
    }
    SelfCheckReport report = check.run();
    return new Report(
        report.ok(),
        report.checked(),
        report.misses().stream().map(miss -> miss(miss, caller)).toList());
  }

  private Miss miss(SelfCheckReport.Miss miss, Caller caller) {
    return new Miss(
        miss.owner(),
        miss.member(),
        miss.descriptor(),
        miss.reason().code(),
        texts.of(caller.locale(), miss.reason().messageKey(), List.of()));
  }
}
