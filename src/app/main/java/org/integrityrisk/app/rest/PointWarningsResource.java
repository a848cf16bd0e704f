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
import org.integrityrisk.app.rest.view.WarningView;
import org.integrityrisk.core.warning.IssueWarning;
import org.integrityrisk.core.warning.WarningInput;

/** Early warnings on a risk point: issue one. */
@Path("risk-points/{key}/warnings")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PointWarningsResource {

  private final Calls calls;
  private final IssueWarning issuing;
  private final WarningViews views;

  public PointWarningsResource(Calls calls, IssueWarning issuing, WarningViews views) {
    this.calls = calls;
    this.issuing = issuing;
    this.views = views;
  }

  @POST
  public Response issue(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, (caller, sent) -> issue(caller, key, sent));
  }

  private WarningView issue(Caller caller, String key, JsonBody sent) {
    WarningInput input =
        new WarningInput(
            sent.text("colour"),
            sent.text("reason"),
            sent.text("responsible"),
            sent.date("deadline"),
            sent.text("source"));
    sent.nothingElse();
    return views.of(caller, issuing.issue(caller.key(), key, input));
  }
}
