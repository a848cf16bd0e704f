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
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.DeploymentView;
import org.integrityrisk.core.deployment.DeploymentInput;
import org.integrityrisk.core.deployment.HandleDeployment;
import org.integrityrisk.core.deployment.IssueDeployment;
import org.integrityrisk.core.deployment.SelfCheck;

/** Control deployments (风险布控): issue them, feed back, lift, reopen and escalate them, count. */
@Path("deployments")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class DeploymentsResource extends PaperResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final DeploymentViews views;
  private final IssueDeployment issuing;
  private final HandleDeployment handling;

  public DeploymentsResource(
      Calls calls,
      VisibleProjects projects,
      DeploymentViews views,
      IssueDeployment issuing,
      HandleDeployment handling) {
    super(calls, projects, views);
    this.calls = calls;
    this.projects = projects;
    this.views = views;
    this.issuing = issuing;
    this.handling = handling;
  }

  @GET
  @Path("statistics")
  public Response statistics(@QueryParam("project") String project, @Context UriInfo uri) {
    return calls.read(
        caller ->
            views.statistics(caller, projects.chosen(caller, project), PaperParameters.of(uri)));
  }

  @POST
  public Response issue(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::issue);
  }

  @POST
  @Path("{id}/feedback")
  public Response feedBack(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> feedBack(caller, id, sent));
  }

  @POST
  @Path("{id}/lifting")
  public Response lift(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> lift(caller, id, sent));
  }

  @POST
  @Path("{id}/reopening")
  public Response reopen(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> withReason(caller, id, sent, handling::reopen));
  }

  @POST
  @Path("{id}/escalation")
  public Response escalate(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> withReason(caller, id, sent, handling::escalate));
  }

  /** What needs nothing but a reason. */
  private interface Reasoned {
    void act(String user, String id, String reason);
  }

  private DeploymentView withReason(Caller caller, String id, JsonBody sent, Reasoned act) {
    act.act(caller.key(), id, onlyText(sent));
    return views.of(caller, id);
  }

  private DeploymentView issue(Caller caller, JsonBody sent) {
    DeploymentInput input =
        new DeploymentInput(
            projects.chosen(caller, sent.text("project")),
            sent.required("level"),
            sent.required("unit"),
            sent.text("department"),
            sent.required("matter"),
            sent.text("content"),
            sent.texts("points"),
            sent.texts("powers"),
            sent.texts("persons"),
            sent.number("days"));
    sent.nothingElse();
    return views.of(caller, issuing.issue(caller.key(), input).id());
  }

  private DeploymentView feedBack(Caller caller, String id, JsonBody sent) {
    SelfCheck result = KnownCodes.find(SelfCheck.class, "result", sent.required("result"));
    handling.feedBack(caller.key(), id, result, onlyText(sent));
    return views.of(caller, id);
  }

  private DeploymentView lift(Caller caller, String id, JsonBody sent) {
    boolean despiteMissing = sent.flag("despiteMissing").orElse(false);
    handling.lift(caller.key(), id, onlyText(sent), despiteMissing);
    return views.of(caller, id);
  }

  private static String onlyText(JsonBody sent) {
    String text = sent.text("text");
    sent.nothingElse();
    return text;
  }
}
