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
import org.integrityrisk.app.rest.view.WarningList;

/** The early warnings of a project, the most pressing first. */
@Path("warnings")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WarningListResource {

  private final Calls calls;
  private final WarningLists lists;

  public WarningListResource(Calls calls, WarningLists lists) {
    this.calls = calls;
    this.lists = lists;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    return calls.read(caller -> list(caller, RegisterQuery.of(uri)));
  }

  private WarningList list(Caller caller, RegisterQuery query) {
    return lists.page(caller, query, Paging.of(query.text("start"), query.text("limit")));
  }
}
