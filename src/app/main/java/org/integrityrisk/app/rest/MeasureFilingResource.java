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
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.core.measure.FileMeasure;
import org.integrityrisk.core.measure.ReviewMeasure;
import org.integrityrisk.core.review.Decision;

/** Review and filing of control measures (审核备案), where the regime asks for them. */
@Path("measures/{key}")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class MeasureFilingResource {

  private static final List<Decision> DECISIONS = List.of(Decision.PASS, Decision.RETURN);

  private final Calls calls;
  private final ReviewMeasure reviewing;
  private final FileMeasure filing;
  private final MeasureViews views;

  public MeasureFilingResource(
      Calls calls, ReviewMeasure reviewing, FileMeasure filing, MeasureViews views) {
    this.calls = calls;
    this.reviewing = reviewing;
    this.filing = filing;
    this.views = views;
  }

  @POST
  @Path("review")
  public Response review(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> review(caller, key, sent));
  }

  @POST
  @Path("filing")
  public Response send(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> send(caller, key, sent));
  }

  @POST
  @Path("filing/reply")
  public Response reply(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> reply(caller, key, sent));
  }

  private MeasureView review(Caller caller, String key, JsonBody sent) {
    Decision decision = KnownCodes.find(DECISIONS, "decision", sent.required("decision"));
    String opinion = sent.text("opinion");
    sent.nothingElse();
    return views.of(
        caller, reviewing.review(caller.key(), key, decision == Decision.PASS, opinion));
  }

  private MeasureView send(Caller caller, String key, JsonBody sent) {
    String number = sent.text("number");
    LocalDate day = sent.requiredDate("date");
    sent.nothingElse();
    return views.of(caller, filing.send(caller.key(), key, number, day));
  }

  private MeasureView reply(Caller caller, String key, JsonBody sent) {
    boolean received = sent.requiredFlag("received");
    LocalDate day = sent.requiredDate("date");
    String number = sent.text("number");
    String reason = sent.text("reason");
    sent.nothingElse();
    return views.of(caller, filing.reply(caller.key(), key, received, day, number, reason));
  }
}
