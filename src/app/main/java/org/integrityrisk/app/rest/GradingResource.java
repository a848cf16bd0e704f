package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.PointBody;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.GradingView;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.filing.CheckFiling;
import org.integrityrisk.core.filing.FilingRules;
import org.integrityrisk.core.risk.RiskPointContent;

/** Which level the regime's rule would give a point, and why. Keeps nothing. */
@Path("grading")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class GradingResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final CheckFiling filing;
  private final NamesIn names;

  public GradingResource(Calls calls, VisibleProjects projects, CheckFiling filing, NamesIn names) {
    this.calls = calls;
    this.projects = projects;
    this.filing = filing;
    this.names = names;
  }

  /**
   * A level that the rule proposes.
   *
   * @param level the level, null while something is missing
   * @param missing what must be known before a level can be computed
   */
  public record Proposal(
      Optional<LevelName> level, String rule, String reason, List<CodeName> missing) {}

  @POST
  public Response propose(@Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, this::propose);
  }

  private Proposal propose(Caller caller, JsonBody sent) {
    String project = projects.chosen(caller, sent.text("project"));
    RiskPointContent content = PointBody.content(sent);
    sent.nothingElse();
    FilingRules rules = filing.rulesFor(caller.key(), project);
    GradingView grading =
        GradingView.of(
            rules.grade(rules.complete(content)),
            names.of(caller, rules.regime(), rules.register()));
    return new Proposal(grading.proposed(), grading.rule(), grading.reason(), grading.missing());
  }
}
