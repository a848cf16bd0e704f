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
import org.integrityrisk.core.reexamination.DismissFlag;

/** The flags of a risk point that is to be re-examined. */
@Path("risk-points/{key}/flags/{flag}")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PointFlagsResource {

  private final Calls calls;
  private final DismissFlag dismissing;
  private final PointViews views;

  public PointFlagsResource(Calls calls, DismissFlag dismissing, PointViews views) {
    this.calls = calls;
    this.dismissing = dismissing;
    this.views = views;
  }

  @POST
  @Path("dismissal")
  public Response dismiss(
      @PathParam("key") String key,
      @PathParam("flag") String flag,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.write(request, body, (caller, sent) -> dismiss(caller, key, flag, sent));
  }

  private PointView dismiss(Caller caller, String key, String flag, JsonBody sent) {
    String reason = sent.text("reason");
    sent.nothingElse();
    dismissing.dismiss(caller.key(), key, flag, reason);
    return views.of(caller, key);
  }
}
