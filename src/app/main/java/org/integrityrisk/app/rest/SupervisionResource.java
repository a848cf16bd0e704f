package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.PlanView;

/** The supervision plan (分级监管): which checks are due, of whom, and why. */
@Path("supervision")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {

  private final Calls calls;
  private final PlanLists lists;

  public SupervisionResource(Calls calls, PlanLists lists) {
    this.calls = calls;
    this.lists = lists;
  }

  @GET
  public Response plan(@Context UriInfo uri) {
    return calls.read(caller -> plan(caller, RegisterQuery.of(uri)));
  }

  @GET
  @Path("calendar")
  public Response calendar(@Context UriInfo uri) {
    return calls.read(caller -> lists.month(caller, new PlanQuery(RegisterQuery.of(uri))));
  }

  private PlanView plan(Caller caller, RegisterQuery query) {
    Paging paging = Paging.of(query.text("start"), query.text("limit"));
    return lists.list(caller, new PlanQuery(query), paging.start(), paging.limit());
  }
}
