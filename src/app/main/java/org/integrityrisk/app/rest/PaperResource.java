package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.integrityrisk.app.rest.call.Calls;

/** What can be asked of every kind of paper: a list, its choices and its spreadsheet, and one. */
@LicensedOnly
public abstract class PaperResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final PaperViews<?> views;

  PaperResource(Calls calls, VisibleProjects projects, PaperViews<?> views) {
    this.calls = calls;
    this.projects = projects;
    this.views = views;
  }

  @GET
  public Response list(@QueryParam("project") String project, @Context UriInfo uri) {
    return calls.read(
        caller -> views.list(caller, projects.chosen(caller, project), PaperParameters.of(uri)));
  }

  @GET
  @Path("choices")
  public Response choices(@QueryParam("project") String project) {
    return calls.read(caller -> views.choices(caller, projects.chosen(caller, project)));
  }

  /** All pages of the list as a spreadsheet. */
  @GET
  @Path("export")
  public Response export(@QueryParam("project") String project, @Context UriInfo uri) {
    return calls.export(
        caller -> views.export(caller, projects.chosen(caller, project), PaperParameters.of(uri)));
  }

  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return calls.read(caller -> views.of(caller, id));
  }
}
