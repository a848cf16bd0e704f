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
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.CheckView;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.inspection.PutRight;
import org.integrityrisk.core.inspection.RecordPointCheck;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.CheckInput;
import org.integrityrisk.core.supervision.CheckResult;

/** Checks of a risk point: record one. */
@Path("risk-points/{key}/checks")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PointChecksResource {

  private final Calls calls;
  private final RecordPointCheck recording;
  private final LoadPoint points;
  private final NamesIn names;

  public PointChecksResource(
      Calls calls, RecordPointCheck recording, LoadPoint points, NamesIn names) {
    this.calls = calls;
    this.recording = recording;
    this.points = points;
    this.names = names;
  }

  @POST
  public Response record(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, (caller, sent) -> record(caller, key, sent));
  }

  private CheckView record(Caller caller, String key, JsonBody sent) {
    CheckInput input =
        new CheckInput(
            sent.text("kind"),
            sent.requiredDate("date"),
            KnownCodes.find(CheckResult.class, "result", sent.required("result")),
            sent.text("findings"));
    PutRight follow =
        new PutRight(sent.text("severity"), sent.text("demand"), sent.text("responsible"));
    sent.nothingElse();
    Check check = recording.record(caller.key(), key, input, follow);
    LoadedPoint loaded = points.forUser(caller.key(), key);
    return CheckView.of(check, names.of(caller, loaded.regime(), loaded.register()));
  }
}
