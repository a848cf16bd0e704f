package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import org.integrityrisk.app.rest.view.PointView;
import org.integrityrisk.core.review.RecordRecusal;

/** Recusals on a risk point: record one. */
@Path("risk-points/{key}/recusals")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PointRecusalsResource {

  private final Calls calls;
  private final RecordRecusal recording;
  private final PointViews views;

  public PointRecusalsResource(Calls calls, RecordRecusal recording, PointViews views) {
    this.calls = calls;
    this.recording = recording;
    this.views = views;
  }

  @POST
  public Response record(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, (caller, sent) -> record(caller, key, sent));
  }

  private PointView record(Caller caller, String key, JsonBody sent) {
    String user = sent.text("user").strip();
    String reason = sent.text("reason");
    sent.nothingElse();
    recording.record(caller.key(), key, user.isEmpty() ? caller.key() : user, reason);
    return views.of(caller, key);
  }
}
