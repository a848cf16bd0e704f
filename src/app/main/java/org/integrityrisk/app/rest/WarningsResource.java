package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.WarningView;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.warning.AnswerWarning;
import org.integrityrisk.core.warning.ExamineWarning;
import org.integrityrisk.core.warning.LiftWarning;
import org.integrityrisk.core.warning.Warnings;

/** Early warnings: show one, answer it, examine the answer, lift it. */
@Path("warnings/{key}")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class WarningsResource {

  private final Calls calls;
  private final Warnings warnings;
  private final AnswerWarning answering;
  private final ExamineWarning examining;
  private final LiftWarning lifting;
  private final WarningViews views;

  public WarningsResource(
      Calls calls,
      Warnings warnings,
      AnswerWarning answering,
      ExamineWarning examining,
      LiftWarning lifting,
      WarningViews views) {
    this.calls = calls;
    this.warnings = warnings;
    this.answering = answering;
    this.examining = examining;
    this.lifting = lifting;
    this.views = views;
  }

  @GET
  public Response show(@PathParam("key") String key) {
    return calls.read(
        caller -> views.of(caller, warnings.find(key).orElseThrow(() -> Refusals.notFound(key))));
  }

  @POST
  @Path("answer")
  public Response answer(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> answer(caller, key, sent));
  }

  @POST
  @Path("examination")
  public Response examine(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> examine(caller, key, sent));
  }

  @POST
  @Path("lifting")
  public Response lift(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> lift(caller, key, sent));
  }

  private WarningView answer(Caller caller, String key, JsonBody sent) {
    String cause = sent.text("cause");
    String correction = sent.text("correction");
    sent.nothingElse();
    return views.of(caller, answering.answer(caller.key(), key, cause, correction));
  }

  private WarningView examine(Caller caller, String key, JsonBody sent) {
    boolean accepted = sent.requiredFlag("accepted");
    String opinion = sent.text("opinion");
    sent.nothingElse();
    return views.of(caller, examining.examine(caller.key(), key, accepted, opinion));
  }

  private WarningView lift(Caller caller, String key, JsonBody sent) {
    String opinion = sent.text("opinion");
    sent.nothingElse();
    return views.of(caller, lifting.lift(caller.key(), key, opinion));
  }
}
