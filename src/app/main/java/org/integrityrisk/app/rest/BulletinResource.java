package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.integrityrisk.app.rest.call.Calls;

/** The bulletin on the checks of a month or another period. */
@Path("bulletin")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class BulletinResource {

  private final Calls calls;
  private final Bulletins bulletins;

  public BulletinResource(Calls calls, Bulletins bulletins) {
    this.calls = calls;
    this.bulletins = bulletins;
  }

  @GET
  public Response bulletin(@Context UriInfo uri) {
    return calls.read(caller -> bulletins.of(caller, new PlanQuery(RegisterQuery.of(uri))));
  }
}
