package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.FilingView;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.KnownPowers;
import org.integrityrisk.core.filing.CheckFiling;
import org.integrityrisk.core.filing.FilingRules;

/** What the filing page needs to know before anybody types. */
@Path("filing")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class FilingResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final CheckFiling filing;
  private final KnownPowers powers;
  private final NamesIn names;

  public FilingResource(
      Calls calls,
      VisibleProjects projects,
      CheckFiling filing,
      KnownPowers powers,
      NamesIn names) {
    this.calls = calls;
    this.projects = projects;
    this.filing = filing;
    this.powers = powers;
    this.names = names;
  }

  @GET
  public Response known(@QueryParam("project") String project) {
    return calls.read(caller -> known(caller, project));
  }

  private FilingView known(Caller caller, String named) {
    String project = projects.chosen(caller, named);
    FilingRules rules = filing.rulesFor(caller.key(), project);
    return FilingView.of(
        caller.key(),
        powers.of(project),
        rules.powers(),
        names.of(caller, rules.regime(), rules.register()));
  }
}
