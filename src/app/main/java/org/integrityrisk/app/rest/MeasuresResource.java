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
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.measure.ChangeMeasureState;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.measure.Measures;

/** Control measures: show one, move it on. */
@Path("measures/{key}")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

  private final Calls calls;
  private final Measures measures;
  private final ChangeMeasureState changing;
  private final MeasureViews views;

  public MeasuresResource(
      Calls calls, Measures measures, ChangeMeasureState changing, MeasureViews views) {
    this.calls = calls;
    this.measures = measures;
    this.changing = changing;
    this.views = views;
  }

  @GET
  public Response show(@PathParam("key") String key) {
    return calls.read(
        caller -> views.of(caller, measures.find(key).orElseThrow(() -> Refusals.notFound(key))));
  }

  @POST
  @Path("state")
  public Response change(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> change(caller, key, sent));
  }

  private MeasureView change(Caller caller, String key, JsonBody sent) {
    MeasureState next = KnownCodes.find(MeasureState.class, "state", sent.required("state"));
    String note = sent.text("note");
    sent.nothingElse();
    return views.of(caller, changing.change(caller.key(), key, next, note));
  }
}
