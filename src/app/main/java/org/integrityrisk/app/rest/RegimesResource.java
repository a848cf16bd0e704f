package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.RegimeView;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Regimes;

/** The regimes that one can choose from, in the caller's language. */
@Path("regimes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class RegimesResource {

  private final Calls calls;
  private final Regimes regimes;
  private final NamesIn names;

  public RegimesResource(Calls calls, Regimes regimes, NamesIn names) {
    this.calls = calls;
    this.regimes = regimes;
    this.names = names;
  }

  /** All regimes. */
  public record RegimeList(List<Entry> regimes) {}

  /** A regime in a list. */
  public record Entry(String key, String version, String name, String source) {}

  @GET
  public Response list() {
    return calls.read(
        caller ->
            new RegimeList(regimes.all().stream().map(regime -> entry(regime, caller)).toList()));
  }

  @GET
  @Path("{key}")
  public Response show(@PathParam("key") String key) {
    return calls.read(caller -> show(caller, key));
  }

  private RegimeView show(Caller caller, String key) {
    Regime regime = regimes.find(key).orElseThrow(() -> Refusals.notFound(key));
    return RegimeView.of(names.of(caller, regime, OrganisationRegister.EMPTY));
  }

  private static Entry entry(Regime regime, Caller caller) {
    return new Entry(
        regime.key(),
        regime.version(),
        regime.name().in(caller.locale()),
        regime.source().in(caller.locale()));
  }
}
