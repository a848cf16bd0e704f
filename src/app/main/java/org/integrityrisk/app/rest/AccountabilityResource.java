package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.AccountabilityView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.AccountabilityRepository;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.People;

/**
 * Entries of accountability: the own ones, and those of the units over which the caller watches.
 */
@Path("accountability")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class AccountabilityResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final AccountabilityRepository entries;
  private final Actors actors;
  private final People people;
  private final NamesIn names;

  public AccountabilityResource(
      Calls calls,
      VisibleProjects projects,
      AccountabilityRepository entries,
      Actors actors,
      People people,
      NamesIn names) {
    this.calls = calls;
    this.projects = projects;
    this.entries = entries;
    this.actors = actors;
    this.people = people;
    this.names = names;
  }

  /** The entries that the caller may read, latest first. */
  public record AccountabilityList(List<AccountabilityView> entries) {}

  @GET
  public Response list(@QueryParam("project") String project, @QueryParam("person") String person) {
    return calls.read(caller -> list(caller, project, person));
  }

  private AccountabilityList list(Caller caller, String named, String person) {
    String project = projects.entered(caller, named);
    Names words = names.project(caller, project);
    Rights rights = new Rights(actors.of(caller.key(), words.register()), words.register());
    String wanted = Optional.ofNullable(person).map(String::strip).orElse("");
    return new AccountabilityList(
        entries
            .readable(
                project, caller.key(), rights.unitsWatched(), people.keyOf(wanted).orElse(wanted))
            .stream()
            .map(entry -> AccountabilityView.of(entry, words))
            .toList());
  }
}
