package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.integrityrisk.app.rest.view.PowerView;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.administration.ChangePowers;
import org.integrityrisk.core.administration.SeenPower;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.Powers;

/** The power catalogue: show it, change an item. */
@Path("powers")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PowersResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final OfficeOnly office;
  private final Powers powers;
  private final ChangePowers changing;
  private final PowerViews views;

  public PowersResource(
      Calls calls,
      VisibleProjects projects,
      OfficeOnly office,
      Powers powers,
      ChangePowers changing,
      PowerViews views) {
    this.calls = calls;
    this.projects = projects;
    this.office = office;
    this.powers = powers;
    this.changing = changing;
    this.views = views;
  }

  /** What is left after a power was taken out. */
  public record Left(int total) {}

  @GET
  public Response page(
      @QueryParam("project") String project,
      @QueryParam("start") String start,
      @QueryParam("limit") String limit,
      @Context UriInfo uri) {
    return calls.read(
        caller ->
            views.page(
                caller,
                projects.seen(caller, project),
                PowerQuery.of(uri),
                Paging.of(start, limit)));
  }

  @GET
  @Path("{code}")
  public Response show(@PathParam("code") String code, @QueryParam("project") String project) {
    return calls.read(caller -> views.of(caller, projects.seen(caller, project), code));
  }

  @PUT
  @Path("{code}")
  public Response put(
      @PathParam("code") String code,
      @QueryParam("project") String project,
      @QueryParam("version") String version,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> put(caller, project, PowerBody.seen(code, version), sent));
  }

  @DELETE
  @Path("{code}")
  public Response delete(
      @PathParam("code") String code,
      @QueryParam("version") String version,
      @Context HttpServletRequest request) {
    return calls.act(request, caller -> delete(caller, PowerBody.seen(code, version)));
  }

  private PowerView put(Caller caller, String named, SeenPower seen, JsonBody sent) {
    String code = seen.code();
    office.check(caller, code);
    Sight sight = projects.seen(caller, named);
    Power power = PowerBody.power(code, sent, powers.catalogue().find(code));
    changing.save(caller.key(), seen, power);
    return views.of(caller, sight, code);
  }

  private Left delete(Caller caller, SeenPower seen) {
    changing.delete(caller.key(), seen);
    return new Left(powers.catalogue().powers().size());
  }
}
