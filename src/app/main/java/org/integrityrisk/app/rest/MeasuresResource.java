package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.core.measure.AddEvidence;
import org.integrityrisk.core.measure.ChangeMeasureState;
import org.integrityrisk.core.measure.Effectiveness;
import org.integrityrisk.core.measure.JudgeMeasure;
import org.integrityrisk.core.measure.JudgementInput;
import org.integrityrisk.core.measure.LinkMeasure;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.measure.ReviseMeasure;

/** Control measures: show one, move it on, judge and revise it, show that it is carried out. */
@Path("measures/{key}")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

  private final Calls calls;
  private final ChangeMeasureState changing;
  private final JudgeMeasure judging;
  private final ReviseMeasure revising;
  private final AddEvidence evidence;
  private final LinkMeasure linking;
  private final MeasureViews views;

  public MeasuresResource(
      Calls calls,
      ChangeMeasureState changing,
      JudgeMeasure judging,
      ReviseMeasure revising,
      AddEvidence evidence,
      LinkMeasure linking,
      MeasureViews views) {
    this.calls = calls;
    this.changing = changing;
    this.judging = judging;
    this.revising = revising;
    this.evidence = evidence;
    this.linking = linking;
    this.views = views;
  }

  @GET
  public Response show(@PathParam("key") String key) {
    return calls.read(caller -> views.of(caller, key));
  }

  @POST
  @Path("state")
  public Response change(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> change(caller, key, sent));
  }

  @POST
  @Path("judgement")
  public Response judge(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> judge(caller, key, sent));
  }

  @POST
  @Path("revision")
  public Response revise(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> revise(caller, key, sent));
  }

  @POST
  @Path("evidence")
  public Response addEvidence(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, (caller, sent) -> addEvidence(caller, key, sent));
  }

  @POST
  @Path("points")
  public Response link(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> link(caller, key, sent));
  }

  private MeasureView change(Caller caller, String key, JsonBody sent) {
    MeasureState next = KnownCodes.find(MeasureState.class, "state", sent.required("state"));
    String note = sent.text("note");
    sent.nothingElse();
    return views.of(caller, changing.change(caller.key(), key, next, note));
  }

  private MeasureView judge(Caller caller, String key, JsonBody sent) {
    JudgementInput input =
        new JudgementInput(
            KnownCodes.find(Effectiveness.class, "effectiveness", sent.required("effectiveness")),
            sent.requiredDate("day"),
            sent.text("reason"),
            sent.text("check"));
    sent.nothingElse();
    return views.of(caller, judging.judge(caller.key(), key, input));
  }

  private MeasureView revise(Caller caller, String key, JsonBody sent) {
    var content = MeasureBody.content(sent);
    String reason = sent.text("reason");
    sent.nothingElse();
    return views.of(caller, revising.revise(caller.key(), key, content, reason));
  }

  private MeasureView addEvidence(Caller caller, String key, JsonBody sent) {
    String text = sent.text("text");
    String references = sent.text("references");
    sent.nothingElse();
    return views.of(caller, evidence.add(caller.key(), key, text, references));
  }

  private MeasureView link(Caller caller, String key, JsonBody sent) {
    Set<String> more = Set.copyOf(sent.texts("link"));
    Set<String> fewer = Set.copyOf(sent.texts("unlink"));
    sent.nothingElse();
    return views.of(caller, linking.change(caller.key(), key, more, fewer));
  }
}
