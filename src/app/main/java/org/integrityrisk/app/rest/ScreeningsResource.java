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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.ScreeningView;
import org.integrityrisk.core.screening.ConcludeScreening;
import org.integrityrisk.core.screening.DecideFindings;
import org.integrityrisk.core.screening.DecideFindings.Picked;
import org.integrityrisk.core.screening.FindingState;
import org.integrityrisk.core.screening.OpenScreenings;
import org.integrityrisk.core.screening.Proposal;
import org.integrityrisk.core.text.Problem;

/** Screenings (季度筛查): open them, decide on what was found, hand the report over. */
@Path("screenings")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class ScreeningsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final ScreeningViews views;
  private final OpenScreenings opening;
  private final DecideFindings deciding;
  private final ConcludeScreening concluding;

  public ScreeningsResource(
      Calls calls,
      VisibleProjects projects,
      ScreeningViews views,
      OpenScreenings opening,
      DecideFindings deciding,
      ConcludeScreening concluding) {
    this.calls = calls;
    this.projects = projects;
    this.views = views;
    this.opening = opening;
    this.deciding = deciding;
    this.concluding = concluding;
  }

  /** How many findings were decided. */
  public record Decided(int count) {}

  @GET
  public Response list(@QueryParam("project") String project) {
    return calls.read(caller -> views.overview(caller, projects.chosen(caller, project)));
  }

  @POST
  public Response open(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::open);
  }

  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return calls.read(caller -> views.of(caller, id));
  }

  @GET
  @Path("{id}/findings")
  public Response findings(@PathParam("id") String id, @Context UriInfo uri) {
    return calls.read(caller -> views.findings(caller, id, ScreeningQuery.of(uri)));
  }

  /** All pages of the findings as a spreadsheet. */
  @GET
  @Path("{id}/findings/export")
  public Response export(@PathParam("id") String id, @Context UriInfo uri) {
    return calls.download(caller -> views.export(caller, id, ScreeningQuery.of(uri)));
  }

  @POST
  @Path("{id}/decisions")
  public Response decide(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> decide(caller, id, sent));
  }

  @POST
  @Path("{id}/closing")
  public Response close(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> {
          int version = version(sent);
          String summary = sent.text("summary");
          sent.nothingElse();
          concluding.close(caller.key(), id, version, summary);
          return views.of(caller, id);
        });
  }

  @POST
  @Path("{id}/reopening")
  public Response reopen(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> {
          int version = version(sent);
          String reason = sent.text("reason");
          sent.nothingElse();
          concluding.reopen(caller.key(), id, version, reason);
          return views.of(caller, id);
        });
  }

  @POST
  @Path("{id}/noting")
  public Response note(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> {
          int version = version(sent);
          String text = sent.text("text");
          sent.nothingElse();
          concluding.note(caller.key(), id, version, text);
          return views.of(caller, id);
        });
  }

  private ScreeningView open(Caller caller, JsonBody sent) {
    String project = projects.chosen(caller, sent.text("project"));
    String unit = sent.required("unit");
    String period = sent.text("period").strip();
    sent.nothingElse();
    return views.of(caller, opening.open(caller.key(), project, unit, period).id());
  }

  private Decided decide(Caller caller, String id, JsonBody sent) {
    DecideFindings.Input input =
        new DecideFindings.Input(
            KnownCodes.find(FindingState.class, "decision", sent.required("decision")),
            sent.text("reason"),
            new Proposal(sent.text("point"), sent.text("colour"), sent.text("responsible")));
    List<Picked> picked = sent.objects("findings").stream().map(this::picked).toList();
    String rule = sent.text("rule").strip();
    sent.nothingElse();
    return new Decided(
        rule.isEmpty()
            ? deciding.decide(caller.key(), id, picked, input).size()
            : deciding.decideRule(caller.key(), id, rule, input));
  }

  private Picked picked(JsonBody one) {
    Picked picked = new Picked(number(one, "id"), version(one));
    one.nothingElse();
    return picked;
  }

  static int version(JsonBody sent) {
    return number(sent, "version");
  }

  private static int number(JsonBody sent, String name) {
    return sent.number(name).orElseThrow(() -> Refusal.bad(Problem.of("rest.required").at(name)));
  }
}
