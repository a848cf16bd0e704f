package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.PowerView;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.administration.ChangeFlow;
import org.integrityrisk.core.administration.SeenPower;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.StepContent;

/** The steps of the flows of a power: add, change, move, take away. */
@Path("powers/{code}/steps")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PowerStepsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final OfficeOnly office;
  private final ChangeFlow changing;
  private final PowerViews views;

  public PowerStepsResource(
      Calls calls,
      VisibleProjects projects,
      OfficeOnly office,
      ChangeFlow changing,
      PowerViews views) {
    this.calls = calls;
    this.projects = projects;
    this.office = office;
    this.changing = changing;
    this.views = views;
  }

  /** Changes the power on behalf of a caller who may. */
  @FunctionalInterface
  private interface Change {
    void make(String user);
  }

  @POST
  public Response add(
      @PathParam("code") String code,
      @QueryParam("project") String project,
      @QueryParam("version") String version,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.create(
        request, body, (caller, sent) -> add(caller, project, PowerBody.seen(code, version), sent));
  }

  @PUT
  @Path("{step}")
  public Response change(
      @PathParam("code") String code,
      @PathParam("step") String step,
      @QueryParam("project") String project,
      @QueryParam("version") String version,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> change(caller, project, PowerBody.seen(code, version), step, sent));
  }

  @PUT
  @Path("{step}/place")
  public Response move(
      @PathParam("code") String code,
      @PathParam("step") String step,
      @QueryParam("project") String project,
      @QueryParam("version") String version,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.write(
        request,
        body,
        (caller, sent) -> move(caller, project, PowerBody.seen(code, version), step, sent));
  }

  @DELETE
  @Path("{step}")
  public Response remove(
      @PathParam("code") String code,
      @PathParam("step") String step,
      @QueryParam("project") String project,
      @QueryParam("version") String version,
      @Context HttpServletRequest request) {
    return calls.act(
        request, caller -> remove(caller, project, PowerBody.seen(code, version), step));
  }

  private PowerView add(Caller caller, String project, SeenPower seen, JsonBody sent) {
    office.check(caller, seen.code());
    FlowKind kind = PowerBody.kind(sent);
    String parent = sent.text("parent").strip();
    StepContent content = PowerBody.content(sent);
    sent.nothingElse();
    return changed(caller, project, seen, user -> changing.add(user, seen, kind, parent, content));
  }

  private PowerView change(
      Caller caller, String project, SeenPower seen, String step, JsonBody sent) {
    office.check(caller, seen.code());
    StepContent content = PowerBody.content(sent);
    sent.nothingElse();
    return changed(caller, project, seen, user -> changing.replace(user, seen, step, content));
  }

  private PowerView move(
      Caller caller, String project, SeenPower seen, String step, JsonBody sent) {
    office.check(caller, seen.code());
    String parent = sent.text("parent").strip();
    int place = sent.number("place").orElse(Integer.MAX_VALUE);
    sent.nothingElse();
    return changed(caller, project, seen, user -> changing.move(user, seen, step, parent, place));
  }

  private PowerView remove(Caller caller, String project, SeenPower seen, String step) {
    office.check(caller, seen.code());
    return changed(caller, project, seen, user -> changing.remove(user, seen, step));
  }

  private PowerView changed(Caller caller, String named, SeenPower seen, Change change) {
    Sight sight = projects.seen(caller, named);
    change.make(caller.key());
    return views.of(caller, sight, seen.code());
  }
}
