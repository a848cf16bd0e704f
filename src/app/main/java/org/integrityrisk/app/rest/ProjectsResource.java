package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.integrityrisk.app.install.ManageSetup;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.SetupView;

/** The regime that a project works by. */
@Path("projects")
@AdminOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

  private final Calls calls;
  private final ManageSetup setup;
  private final SetupViews views;

  public ProjectsResource(Calls calls, ManageSetup setup, SetupViews views) {
    this.calls = calls;
    this.setup = setup;
    this.views = views;
  }

  @PUT
  @Path("{key}/regime")
  public Response changeRegime(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> changeRegime(caller, key, sent));
  }

  private SetupView changeRegime(Caller caller, String key, JsonBody sent) {
    String regime = sent.required("regime");
    sent.nothingElse();
    return views.done(caller, setup.changeRegime(caller.key(), key, regime));
  }
}
