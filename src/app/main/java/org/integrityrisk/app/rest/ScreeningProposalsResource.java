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
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.screening.ReviewProposals;

/** Warnings that screenings and rules propose: issue or refuse them. */
@Path("screening-proposals")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class ScreeningProposalsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final ScreeningViews views;
  private final ReviewProposals reviewing;

  public ScreeningProposalsResource(
      Calls calls, VisibleProjects projects, ScreeningViews views, ReviewProposals reviewing) {
    this.calls = calls;
    this.projects = projects;
    this.views = views;
    this.reviewing = reviewing;
  }

  @GET
  public Response list(@QueryParam("project") String project, @Context UriInfo uri) {
    return calls.read(
        caller ->
            views.proposals(caller, projects.chosen(caller, project), ScreeningQuery.of(uri)));
  }

  @POST
  @Path("{id}/issuing")
  public Response issue(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) ->
            views.proposal(caller, reviewing.issue(caller.key(), number(id), input(sent))));
  }

  @POST
  @Path("{id}/refusal")
  public Response refuse(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> refuse(caller, number(id), sent));
  }

  private Object refuse(Caller caller, long id, JsonBody sent) {
    int version = ScreeningsResource.version(sent);
    String reason = sent.text("reason");
    sent.nothingElse();
    return views.proposal(caller, reviewing.refuse(caller.key(), id, version, reason));
  }

  private static ReviewProposals.Input input(JsonBody sent) {
    ReviewProposals.Input input =
        new ReviewProposals.Input(
            ScreeningsResource.version(sent),
            sent.text("colour"),
            sent.text("reason"),
            sent.text("responsible"),
            sent.date("deadline"));
    sent.nothingElse();
    return input;
  }

  private static long number(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw Refusals.notFound(id);
    }
    return Long.parseLong(id);
  }
}
