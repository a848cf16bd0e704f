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
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.SlipView;
import org.integrityrisk.core.slip.HandleSlip;
import org.integrityrisk.core.slip.OpenSlip;
import org.integrityrisk.core.slip.SlipInput;
import org.integrityrisk.core.slip.SlipStep;

/** Trace slips (传递单): make them, receive, hand over, redirect and correct them. */
@Path("slips")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class SlipsResource extends PaperResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final SlipViews views;
  private final OpenSlip opening;
  private final HandleSlip handling;

  public SlipsResource(
      Calls calls,
      VisibleProjects projects,
      SlipViews views,
      OpenSlip opening,
      HandleSlip handling) {
    super(calls, projects, views);
    this.calls = calls;
    this.projects = projects;
    this.views = views;
    this.opening = opening;
    this.handling = handling;
  }

  @POST
  public Response open(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::open);
  }

  @POST
  @Path("{id}/receipt")
  public Response receive(@Context HttpServletRequest request, @PathParam("id") String id) {
    return calls.act(
        request,
        caller -> {
          handling.receive(caller.key(), id);
          return views.of(caller, id);
        });
  }

  @POST
  @Path("{id}/hand-over")
  public Response handOver(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> handOver(caller, id, sent));
  }

  @POST
  @Path("{id}/redirection")
  public Response redirect(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> redirect(caller, id, sent));
  }

  @POST
  @Path("{id}/corrections")
  public Response correct(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.create(request, body, (caller, sent) -> correct(caller, id, sent));
  }

  private SlipView open(Caller caller, JsonBody sent) {
    SlipInput input =
        new SlipInput(
            projects.chosen(caller, sent.text("project")),
            sent.text("title"),
            sent.text("reference"),
            sent.required("department"),
            sent.text("power"),
            sent.objects("steps").stream().map(SlipsResource::step).toList(),
            sent.required("first"),
            sent.text("note"));
    sent.nothingElse();
    return views.of(caller, opening.open(caller.key(), input).id());
  }

  private static SlipStep step(JsonBody sent) {
    SlipStep step = new SlipStep(sent.text("name"), sent.number("workingDays"));
    sent.nothingElse();
    return step;
  }

  /** Without a next person the slip ends. */
  private SlipView handOver(Caller caller, String id, JsonBody sent) {
    String result = sent.text("result");
    String next = sent.text("next").strip();
    int step = sent.number("step").orElse(0) - 1;
    sent.nothingElse();
    if (next.isEmpty()) {
      handling.end(caller.key(), id, result);
    } else {
      handling.handOver(caller.key(), id, result, step, next);
    }
    return views.of(caller, id);
  }

  private SlipView redirect(Caller caller, String id, JsonBody sent) {
    String next = sent.required("next");
    String reason = sent.text("reason");
    sent.nothingElse();
    handling.redirect(caller.key(), id, next, reason);
    return views.of(caller, id);
  }

  private SlipView correct(Caller caller, String id, JsonBody sent) {
    int entry = sent.number("entry").orElse(0) - 1;
    String text = sent.text("text");
    sent.nothingElse();
    handling.correct(caller.key(), id, entry, text);
    return views.of(caller, id);
  }
}
