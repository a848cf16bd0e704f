package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.WarningView;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.warning.AcknowledgeWarning;
import org.integrityrisk.core.warning.FailWarning;
import org.integrityrisk.core.warning.HandOverWarning;
import org.integrityrisk.core.warning.RecordAccountability;
import org.integrityrisk.core.warning.SuperviseWarning;
import org.integrityrisk.core.warning.Warnings;

/**
 * What else becomes of a warning: acknowledged, supervised on, found failed, handed over, somebody
 * held to account.
 */
@Path("warnings/{key}")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class WarningStepsResource {

  private final Calls calls;
  private final AcknowledgeWarning acknowledging;
  private final SuperviseWarning supervising;
  private final FailWarning failing;
  private final HandOverWarning handing;
  private final RecordAccountability accounting;
  private final Warnings warnings;
  private final WarningViews views;

  public WarningStepsResource(
      Calls calls,
      AcknowledgeWarning acknowledging,
      SuperviseWarning supervising,
      FailWarning failing,
      HandOverWarning handing,
      RecordAccountability accounting,
      Warnings warnings,
      WarningViews views) {
    this.calls = calls;
    this.acknowledging = acknowledging;
    this.supervising = supervising;
    this.failing = failing;
    this.handing = handing;
    this.accounting = accounting;
    this.warnings = warnings;
    this.views = views;
  }

  @POST
  @Path("acknowledgement")
  public Response acknowledge(@PathParam("key") String key, @Context HttpServletRequest request) {
    return calls.act(
        request, caller -> views.of(caller, acknowledging.acknowledge(caller.key(), key)));
  }

  @POST
  @Path("supervision")
  public Response supervise(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> supervise(caller, key, sent));
  }

  @POST
  @Path("failure")
  public Response fail(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> fail(caller, key, sent));
  }

  @POST
  @Path("hand-over")
  public Response handOver(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> handOver(caller, key, sent));
  }

  @POST
  @Path("accountability")
  public Response hold(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> hold(caller, key, sent));
  }

  private WarningView supervise(Caller caller, String key, JsonBody sent) {
    String opinion = sent.text("opinion");
    Optional<LocalDate> until = sent.date("deadline");
    sent.nothingElse();
    return views.of(caller, supervising.supervise(caller.key(), key, opinion, until));
  }

  private WarningView fail(Caller caller, String key, JsonBody sent) {
    String opinion = sent.text("opinion");
    sent.nothingElse();
    return views.of(caller, failing.fail(caller.key(), key, opinion));
  }

  private WarningView handOver(Caller caller, String key, JsonBody sent) {
    String to = sent.text("to");
    String opinion = sent.text("opinion");
    sent.nothingElse();
    return views.of(caller, handing.decide(caller.key(), key, to, opinion));
  }

  private WarningView hold(Caller caller, String key, JsonBody sent) {
    String kind = sent.text("kind");
    String note = sent.text("note");
    sent.nothingElse();
    accounting.record(caller.key(), key, kind, note);
    return views.of(caller, warnings.find(key).orElseThrow(() -> Refusals.notFound(key)));
  }
}
