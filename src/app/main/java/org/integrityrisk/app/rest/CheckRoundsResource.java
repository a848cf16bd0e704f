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
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.CheckRoundLine;
import org.integrityrisk.app.rest.view.CheckRoundView;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.inspection.ChangeRound;
import org.integrityrisk.core.inspection.LoadRound;
import org.integrityrisk.core.inspection.PlanRound;
import org.integrityrisk.core.inspection.RecordRound;

/** Checks of several points: plan them, by lot too, record what they found. */
@Path("check-rounds")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class CheckRoundsResource {

  /** All that a caller may see, the latest to be made first. */
  public record RoundList(List<CheckRoundLine> rounds) {}

  private final Calls calls;
  private final VisibleProjects projects;
  private final LoadRound loading;
  private final PlanRound planning;
  private final RecordRound recording;
  private final ChangeRound changing;
  private final RoundViews views;

  public CheckRoundsResource(
      Calls calls,
      VisibleProjects projects,
      LoadRound loading,
      PlanRound planning,
      RecordRound recording,
      ChangeRound changing,
      RoundViews views) {
    this.calls = calls;
    this.projects = projects;
    this.loading = loading;
    this.planning = planning;
    this.recording = recording;
    this.changing = changing;
    this.views = views;
  }

  @GET
  public Response list(@QueryParam("project") String project) {
    return calls.read(
        caller -> new RoundList(views.lines(caller, projects.entered(caller, project))));
  }

  @GET
  @Path("choices")
  public Response choices(@QueryParam("project") String project) {
    return calls.read(caller -> views.choices(caller, projects.entered(caller, project)));
  }

  @POST
  public Response plan(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::plan);
  }

  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return calls.read(caller -> views.whole(caller, loading.find(caller.key(), id)));
  }

  @POST
  @Path("{id}/record")
  public Response record(
      @PathParam("id") String id, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> record(caller, id, sent));
  }

  @POST
  @Path("{id}/dropping")
  public Response drop(
      @PathParam("id") String id, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> drop(caller, id, sent));
  }

  @POST
  @Path("{id}/suggestions/{number}")
  public Response answer(
      @PathParam("id") String id,
      @PathParam("number") String number,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.write(request, body, (caller, sent) -> answer(caller, id, number, sent));
  }

  private CheckRoundView plan(Caller caller, JsonBody sent) {
    String project = projects.chosen(caller, sent.text("project"));
    return views.whole(caller, planning.plan(caller.key(), new RoundBody(sent).plan(project)));
  }

  private CheckRoundView record(Caller caller, String id, JsonBody sent) {
    return views.whole(caller, recording.record(caller.key(), id, new RoundBody(sent).record()));
  }

  private CheckRoundView drop(Caller caller, String id, JsonBody sent) {
    String reason = sent.text("reason");
    sent.nothingElse();
    return views.whole(caller, changing.drop(caller.key(), id, reason));
  }

  private CheckRoundView answer(Caller caller, String id, String number, JsonBody sent) {
    boolean takenUp = sent.flag("takenUp").orElse(false);
    String note = sent.text("note");
    sent.nothingElse();
    if (!number.matches("[1-9][0-9]{0,3}")) {
      throw Refusals.notFound(id + "/" + number);
    }
    return views.whole(
        caller, changing.answer(caller.key(), id, Integer.parseInt(number), takenUp, note));
  }
}
