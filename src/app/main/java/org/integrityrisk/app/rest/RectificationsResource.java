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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.RectificationView;
import org.integrityrisk.core.rectification.HandleRectification;
import org.integrityrisk.core.rectification.IssueRectification;
import org.integrityrisk.core.rectification.LoadRectification;
import org.integrityrisk.core.rectification.RectificationAction;
import org.integrityrisk.core.rectification.RectificationInput;
import org.integrityrisk.core.rectification.WarnOfRectification;

/** Rectifications (整改): issue them, report, verify, send back, close. */
@Path("rectifications")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class RectificationsResource {

  /** All that a caller may see, the latest first. */
  public record RectificationList(List<RectificationView> rectifications) {}

  private final Calls calls;
  private final VisibleProjects projects;
  private final LoadRectification loading;
  private final IssueRectification issuing;
  private final HandleRectification handling;
  private final WarnOfRectification warning;
  private final RectificationViews views;

  public RectificationsResource(
      Calls calls,
      VisibleProjects projects,
      LoadRectification loading,
      IssueRectification issuing,
      HandleRectification handling,
      WarnOfRectification warning,
      RectificationViews views) {
    this.calls = calls;
    this.projects = projects;
    this.loading = loading;
    this.issuing = issuing;
    this.handling = handling;
    this.warning = warning;
    this.views = views;
  }

  @GET
  public Response list(@QueryParam("project") String project) {
    return calls.read(
        caller -> new RectificationList(views.all(caller, projects.entered(caller, project))));
  }

  @POST
  public Response issue(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::issue);
  }

  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return calls.read(caller -> views.view(caller, loading.find(caller.key(), id)));
  }

  @POST
  @Path("{id}/steps")
  public Response take(
      @PathParam("id") String id, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> take(caller, id, sent));
  }

  @POST
  @Path("{id}/warning")
  public Response warn(
      @PathParam("id") String id, @Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, (caller, sent) -> warn(caller, id, sent));
  }

  private RectificationView issue(Caller caller, JsonBody sent) {
    String point = sent.required("point");
    RectificationInput input =
        new RectificationInput(
            sent.required("severity"),
            sent.text("finding"),
            sent.text("demand"),
            sent.text("responsible").strip(),
            sent.text("check"));
    sent.nothingElse();
    return views.view(caller, issuing.issue(caller.key(), point, input));
  }

  private RectificationView take(Caller caller, String id, JsonBody sent) {
    RectificationAction action =
        KnownCodes.find(RectificationAction.class, "action", sent.required("action"));
    String text = sent.text("text");
    Optional<LocalDate> deadline = sent.date("deadline");
    sent.nothingElse();
    return views.view(caller, handling.take(caller.key(), id, action, text, deadline));
  }

  private RectificationView warn(Caller caller, String id, JsonBody sent) {
    String source = sent.text("source");
    sent.nothingElse();
    return views.view(caller, warning.warn(caller.key(), id, source));
  }
}
