package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.OrganisationView;
import org.integrityrisk.core.administration.ChangeOrganisation;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.power.Power;

/** The organisation register: show it, change an entry. */
@Path("organisation")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

  private final Calls calls;
  private final Organisation organisation;
  private final ChangeOrganisation changing;
  private final People people;

  public OrganisationResource(
      Calls calls, Organisation organisation, ChangeOrganisation changing, People people) {
    this.calls = calls;
    this.organisation = organisation;
    this.changing = changing;
    this.people = people;
  }

  @GET
  public Response show() {
    return calls.read(caller -> view());
  }

  @PUT
  @Path("units/{code}")
  public Response putUnit(
      @PathParam("code") String code, @Context HttpServletRequest request, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> save(caller, entries().unit(code, sent), sent));
  }

  @PUT
  @Path("departments/{code}")
  public Response putDepartment(
      @PathParam("code") String code, @Context HttpServletRequest request, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> save(caller, entries().department(code, sent), sent));
  }

  @PUT
  @Path("posts/{code}")
  public Response putPost(
      @PathParam("code") String code, @Context HttpServletRequest request, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> save(caller, entries().post(code, sent), sent));
  }

  @PUT
  @Path("bodies/{unit}/{code}")
  public Response putBody(
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> save(caller, entries().body(unit, code, sent), sent));
  }

  @DELETE
  @Path("units/{code}")
  public Response deleteUnit(@PathParam("code") String code, @Context HttpServletRequest request) {
    return calls.act(request, caller -> delete(caller, EntryRef.unit(code)));
  }

  @DELETE
  @Path("departments/{code}")
  public Response deleteDepartment(
      @PathParam("code") String code, @Context HttpServletRequest request) {
    return calls.act(request, caller -> delete(caller, EntryRef.department(code)));
  }

  @DELETE
  @Path("posts/{code}")
  public Response deletePost(@PathParam("code") String code, @Context HttpServletRequest request) {
    return calls.act(request, caller -> delete(caller, EntryRef.post(code)));
  }

  private OrganisationBody entries() {
    return new OrganisationBody(people);
  }

  private OrganisationView save(Caller caller, OrganisationEntry entry, JsonBody sent) {
    sent.nothingElse();
    List<Power> taken = changing.save(caller.key(), entry);
    return OrganisationView.of(organisation.register(), people, taken);
  }

  private OrganisationView delete(Caller caller, EntryRef entry) {
    changing.delete(caller.key(), entry);
    return view();
  }

  private OrganisationView view() {
    return OrganisationView.of(organisation.register(), people, List.of());
  }
}
