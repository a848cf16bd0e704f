package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.PointBody;
import org.integrityrisk.app.rest.view.PointView;
import org.integrityrisk.core.filing.EditRiskPoint;
import org.integrityrisk.core.filing.FileRiskPoint;
import org.integrityrisk.core.review.DecideOnRiskPoint;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.Overruling;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;

/** Risk points: file, show, correct, submit, review, withdraw, have re-examined. */
@Path("risk-points")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class RiskPointsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final FileRiskPoint filing;
  private final EditRiskPoint editing;
  private final DecideOnRiskPoint decisions;
  private final PointViews views;

  public RiskPointsResource(
      Calls calls,
      VisibleProjects projects,
      FileRiskPoint filing,
      EditRiskPoint editing,
      DecideOnRiskPoint decisions,
      PointViews views) {
    this.calls = calls;
    this.projects = projects;
    this.filing = filing;
    this.editing = editing;
    this.decisions = decisions;
    this.views = views;
  }

  @POST
  public Response file(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::file);
  }

  @GET
  @Path("{key}")
  public Response show(@PathParam("key") String key) {
    return calls.read(caller -> views.of(caller, key));
  }

  @PUT
  @Path("{key}")
  public Response edit(
      @PathParam("key") String key,
      @QueryParam("version") String version,
      @Context HttpServletRequest request,
      InputStream body) {
    Optional<String> seen = Optional.ofNullable(version);
    return calls.write(request, body, (caller, sent) -> edit(caller, key, seen, sent));
  }

  @POST
  @Path("{key}/submission")
  public Response submit(@PathParam("key") String key, @Context HttpServletRequest request) {
    return calls.act(
        request, caller -> decide(caller, key, Move.of(Decision.SUBMIT, caller.key(), "")));
  }

  @POST
  @Path("{key}/withdrawal")
  public Response withdraw(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> withReason(caller, key, Decision.WITHDRAW, sent));
  }

  @POST
  @Path("{key}/re-examination")
  public Response reExamine(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> withReason(caller, key, Decision.RE_EXAMINE, sent));
  }

  @POST
  @Path("{key}/reviews")
  public Response review(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> review(caller, key, sent));
  }

  private PointView file(Caller caller, JsonBody sent) {
    String project = projects.chosen(caller, sent.text("project"));
    boolean submit = sent.flag("submit").orElse(false);
    RiskPointContent content = PointBody.content(sent);
    sent.nothingElse();
    RiskPoint filed = filing.file(caller.key(), project, content, submit);
    return views.of(caller, filed.key());
  }

  private PointView edit(Caller caller, String key, Optional<String> seen, JsonBody sent) {
    Map<RiskField, String> changes = PointBody.changes(sent);
    sent.nothingElse();
    editing.edit(caller.key(), key, seen, changes);
    return views.of(caller, key);
  }

  private PointView withReason(Caller caller, String key, Decision decision, JsonBody sent) {
    String reason = sent.text("reason");
    sent.nothingElse();
    return decide(caller, key, Move.of(decision, caller.key(), reason));
  }

  private PointView review(Caller caller, String key, JsonBody sent) {
    Decision decision = KnownCodes.find(Decision.REVIEWS, "decision", sent.required("decision"));
    String opinion = sent.text("opinion");
    Optional<Overruling> overruling = LevelBody.overruling(sent);
    sent.nothingElse();
    return decide(caller, key, Move.of(decision, caller.key(), opinion).with(overruling));
  }

  private PointView decide(Caller caller, String key, Move move) {
    decisions.decide(key, move);
    return views.of(caller, key);
  }
}
