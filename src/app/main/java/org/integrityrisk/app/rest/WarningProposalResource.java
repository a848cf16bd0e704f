package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.ColourName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.warning.ProposeWarning;
import org.integrityrisk.core.warning.WarningProposal;

/** The colour that a warning on a risk point would get, and why. */
@Path("risk-points/{key}/warning-proposal")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WarningProposalResource {

  private final Calls calls;
  private final ProposeWarning proposing;
  private final LoadPoint points;
  private final NamesIn names;

  public WarningProposalResource(
      Calls calls, ProposeWarning proposing, LoadPoint points, NamesIn names) {
    this.calls = calls;
    this.proposing = proposing;
    this.points = points;
    this.names = names;
  }

  /**
   * What is proposed.
   *
   * @param colour the colour; empty where the regime proposes none for the source
   * @param reason the rule in words; empty where there is no colour
   */
  public record ProposalView(Optional<ColourName> colour, LocalDate deadline, String reason) {}

  @GET
  public Response propose(@PathParam("key") String key, @Context UriInfo uri) {
    return calls.read(caller -> propose(caller, key, RegisterQuery.of(uri)));
  }

  private ProposalView propose(Caller caller, String key, RegisterQuery query) {
    WarningProposal proposal =
        proposing.propose(
            caller.key(),
            key,
            query.text("source"),
            query.text("colour"),
            query.text("responsible"));
    LoadedPoint point = points.forUser(caller.key(), key);
    Names words = names.of(caller, point.regime(), point.register());
    Optional<String> colour = Optional.of(proposal.colour()).filter(code -> !code.isEmpty());
    return new ProposalView(
        colour.map(words::colour),
        proposal.deadline(),
        colour.map(any -> words.said(proposal.reason())).orElse(""));
  }
}
