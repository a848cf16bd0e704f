package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.integrityrisk.app.install.ManageSetup;
import org.integrityrisk.app.install.SetupRequest;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.RemovalView;
import org.integrityrisk.app.rest.view.RepairView;
import org.integrityrisk.app.rest.view.SetupView;
import org.integrityrisk.core.text.Problem;

/** The set-up, for administrators: look first, then run; look first, then remove. */
@Path("setup")
@AdminOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {

  private final Calls calls;
  private final ManageSetup setup;
  private final SetupViews views;

  public SetupResource(Calls calls, ManageSetup setup, SetupViews views) {
    this.calls = calls;
    this.setup = setup;
    this.views = views;
  }

  @GET
  public Response preview(
      @QueryParam("projectKey") String projectKey,
      @QueryParam("projectName") String projectName,
      @QueryParam("regime") String regime,
      @QueryParam("language") String language,
      @QueryParam("userGroup") String userGroup) {
    SetupRequest request =
        new SetupRequest(
            text(projectKey), text(projectName), text(regime), text(language), text(userGroup));
    return calls.read(caller -> views.planned(caller, setup.preview(caller.key(), request)));
  }

  @POST
  public Response run(@Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, this::run);
  }

  @GET
  @Path("repairs")
  public Response repairs() {
    return calls.read(this::repairs);
  }

  @GET
  @Path("removal")
  public Response previewRemoval(@QueryParam("project") String project) {
    return calls.read(
        caller ->
            RemovalView.planned(
                setup.previewRemoval(caller.key(), text(project)),
                views.words(caller),
                views.records(caller)));
  }

  @DELETE
  public Response remove(
      @QueryParam("confirm") String confirm, @Context HttpServletRequest request) {
    return calls.act(request, caller -> remove(caller, text(confirm)));
  }

  private RepairView.Repairs repairs(Caller caller) {
    return new RepairView.Repairs(
        setup.repairs(caller.key()).stream()
            .map(due -> RepairView.of(due, views.planned(caller, due.outcome())))
            .toList());
  }

  private SetupView run(Caller caller, JsonBody sent) {
    SetupRequest request =
        new SetupRequest(
            sent.required("projectKey"),
            sent.text("projectName"),
            sent.required("regime"),
            sent.text("language"),
            sent.text("userGroup"));
    sent.nothingElse();
    return views.done(caller, setup.run(caller.key(), request));
  }

  private RemovalView remove(Caller caller, String confirm) {
    if (confirm.isEmpty()) {
      throw Refusal.bad(Problem.of("rest.required").at("confirm"));
    }
    return RemovalView.done(List.copyOf(setup.remove(caller.key(), confirm)), views.words(caller));
  }

  private static String text(String parameter) {
    return parameter == null ? "" : parameter.strip();
  }
}
