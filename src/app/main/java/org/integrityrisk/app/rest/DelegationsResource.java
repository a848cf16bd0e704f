package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.DelegationView;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.core.delegation.Delegation;
import org.integrityrisk.core.delegation.DelegationInput;
import org.integrityrisk.core.delegation.EndDelegation;
import org.integrityrisk.core.delegation.GrantDelegation;
import org.integrityrisk.core.delegation.ListDelegations;
import org.integrityrisk.core.organisation.People;

/** Delegations: list, record, end. */
@Path("delegations")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class DelegationsResource {

  private final Calls calls;
  private final ListDelegations listing;
  private final GrantDelegation granting;
  private final EndDelegation ending;
  private final People people;
  private final Clock clock;

  public DelegationsResource(
      Calls calls,
      ListDelegations listing,
      GrantDelegation granting,
      EndDelegation ending,
      People people,
      Clock clock) {
    this.calls = calls;
    this.listing = listing;
    this.granting = granting;
    this.ending = ending;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Delegations.
   *
   * @param forOthers whether the caller may record those of others
   */
  public record DelegationList(boolean forOthers, List<DelegationView> delegations) {}

  @GET
  public Response list() {
    return calls.read(this::list);
  }

  @POST
  public Response grant(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::grant);
  }

  @DELETE
  @Path("{key}")
  public Response end(@PathParam("key") String key, @Context HttpServletRequest request) {
    return calls.act(request, caller -> view(ending.end(caller.key(), key)));
  }

  private DelegationList list(Caller caller) {
    return new DelegationList(
        listing.seesAll(caller.key()), listing.of(caller.key()).stream().map(this::view).toList());
  }

  private DelegationView grant(Caller caller, JsonBody sent) {
    String from = sent.text("from").strip();
    DelegationInput input =
        new DelegationInput(
            from.isEmpty() ? caller.key() : from,
            sent.required("to"),
            sent.requiredDate("start"),
            sent.requiredDate("end"),
            sent.text("reason"));
    sent.nothingElse();
    return view(granting.grant(caller.key(), input));
  }

  private DelegationView view(Delegation delegation) {
    LocalDate today = LocalDate.now(clock);
    return new DelegationView(
        delegation.id(),
        person(delegation.from()),
        person(delegation.to()),
        delegation.start(),
        delegation.end(),
        delegation.reason(),
        person(delegation.recorder()),
        delegation.recorded(),
        delegation.isRunning(today),
        delegation.isOpen(today));
  }

  private PersonName person(String key) {
    return new PersonName(key, people.displayName(key).orElse(key));
  }
}
