package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.TipView;
import org.integrityrisk.core.tip.HandleTip;
import org.integrityrisk.core.tip.PurgeTips;
import org.integrityrisk.core.tip.ReadTips;
import org.integrityrisk.core.tip.RecordTip;
import org.integrityrisk.core.tip.TipInput;
import org.integrityrisk.core.tip.TipOutcome;
import org.integrityrisk.core.tip.WarnOnTip;

/** Tips, for those who record and handle them. */
@Path("tips")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class TipsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final TipViews views;
  private final TipLists lists;
  private final ReadTips reading;
  private final RecordTip recording;
  private final HandleTip handling;
  private final WarnOnTip warning;
  private final PurgeTips purging;

  public TipsResource(
      Calls calls,
      VisibleProjects projects,
      TipViews views,
      TipLists lists,
      ReadTips reading,
      RecordTip recording,
      HandleTip handling,
      WarnOnTip warning,
      PurgeTips purging) {
    this.calls = calls;
    this.projects = projects;
    this.views = views;
    this.lists = lists;
    this.reading = reading;
    this.recording = recording;
    this.handling = handling;
    this.warning = warning;
    this.purging = purging;
  }

  /** A tip that was copied; the code is shown this once. */
  public record Recorded(String id, String number, String code) {}

  /** Something is done, and nothing of the tip is left to be shown to the caller. */
  public record Done(boolean done) {}

  @GET
  public Response list(@QueryParam("project") String project) {
    return calls.read(caller -> views.list(caller, projects.chosen(caller, project)));
  }

  @GET
  @Path("choices")
  public Response choices(@QueryParam("project") String project) {
    return calls.read(caller -> lists.choices(caller, projects.chosen(caller, project)));
  }

  @GET
  @Path("counts")
  public Response counts(@QueryParam("project") String project, @QueryParam("year") String year) {
    return calls.read(
        caller -> lists.counts(caller, projects.chosen(caller, project), TipQuery.year(year)));
  }

  @POST
  public Response record(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::record);
  }

  @GET
  @Path("{id}")
  public Response read(@PathParam("id") String id) {
    return calls.read(caller -> views.of(caller, reading.read(caller.key(), id)));
  }

  @GET
  @Path("{id}/files/{file}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response file(@PathParam("id") String id, @PathParam("file") String file) {
    return calls.download(caller -> file(caller, id, file));
  }

  @POST
  @Path("{id}/take-up")
  public Response takeUp(@Context HttpServletRequest request, @PathParam("id") String id) {
    return calls.act(request, caller -> views.of(caller, handling.takeUp(caller.key(), id)));
  }

  @POST
  @Path("{id}/questions")
  public Response ask(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> views.of(caller, handling.ask(caller.key(), id, text(sent))));
  }

  @POST
  @Path("{id}/answers")
  public Response answer(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> views.of(caller, handling.answer(caller.key(), id, text(sent))));
  }

  @POST
  @Path("{id}/proposal")
  public Response propose(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> views.of(caller, handling.propose(caller.key(), id, text(sent))));
  }

  @POST
  @Path("{id}/recusals")
  public Response recuse(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> recuse(caller, id, sent));
  }

  @POST
  @Path("{id}/warning")
  public Response warn(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> warn(caller, id, sent));
  }

  @POST
  @Path("{id}/closing")
  public Response close(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> close(caller, id, sent));
  }

  @POST
  @Path("{id}/purge")
  public Response purge(@Context HttpServletRequest request, @PathParam("id") String id) {
    return calls.act(
        request,
        caller -> {
          purging.purge(caller.key(), id);
          return new Done(true);
        });
  }

  private Recorded record(Caller caller, JsonBody sent) {
    TipInput input =
        new TipInput(
            projects.chosen(caller, sent.text("project")),
            sent.text("unit"),
            sent.required("channel"),
            sent.requiredDate("received"),
            TipBody.content(sent));
    sent.nothingElse();
    RecordTip.Recorded recorded = recording.record(caller.key(), input);
    return new Recorded(recorded.id(), recorded.number(), recorded.code().shown());
  }

  /** Under a name of ours: the sender's own could tell something, or do something. */
  private Download file(Caller caller, String id, String file) {
    ReadTips.Content content = reading.file(caller.key(), id, file);
    String name = "tip-" + content.number() + "." + content.file().type().code();
    return new Download(name, MediaType.APPLICATION_OCTET_STREAM, content.bytes());
  }

  private Done recuse(Caller caller, String id, JsonBody sent) {
    String user = sent.required("user");
    sent.nothingElse();
    handling.recuse(caller.key(), id, user);
    return new Done(true);
  }

  private TipView warn(Caller caller, String id, JsonBody sent) {
    WarnOnTip.Input input =
        new WarnOnTip.Input(
            sent.required("point"),
            sent.text("colour"),
            sent.text("reason"),
            sent.text("responsible"),
            sent.date("deadline"));
    sent.nothingElse();
    return views.of(caller, warning.warn(caller.key(), id, input));
  }

  private TipView close(Caller caller, String id, JsonBody sent) {
    TipOutcome outcome = KnownCodes.find(TipOutcome.class, "outcome", sent.text("outcome"));
    String reason = sent.text("reason");
    String answer = sent.text("answer");
    sent.nothingElse();
    return views.of(caller, handling.close(caller.key(), id, outcome, reason, answer));
  }

  private static String text(JsonBody sent) {
    String text = sent.text("text");
    sent.nothingElse();
    return text;
  }
}
