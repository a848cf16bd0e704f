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
import java.util.Set;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.core.measure.AddMeasure;
import org.integrityrisk.core.measure.MeasureContent;

/** Control measures of a risk point: plan one. */
@Path("risk-points/{key}/measures")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PointMeasuresResource {

  private final Calls calls;
  private final AddMeasure adding;
  private final MeasureViews views;

  public PointMeasuresResource(Calls calls, AddMeasure adding, MeasureViews views) {
    this.calls = calls;
    this.adding = adding;
    this.views = views;
  }

  @POST
  public Response add(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, (caller, sent) -> add(caller, key, sent));
  }

  private MeasureView add(Caller caller, String key, JsonBody sent) {
    MeasureContent content = MeasureBody.content(sent);
    sent.nothingElse();
    return views.of(caller, adding.add(caller.key(), Set.of(key), content));
  }
}
