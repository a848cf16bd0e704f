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
import org.integrityrisk.app.rest.view.DeploymentLine;
import org.integrityrisk.app.rest.view.HoldingLine;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.risk.LoadPoint;

/** The deployments and the items held that name a risk point. */
@Path("risk-points/{key}/papers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PointPapersResource {

  /** More than these are found on the pages of their own. */
  private static final Paging SHOWN = Paging.of("", "");

  private final Calls calls;
  private final LoadPoint points;
  private final DeploymentViews deployments;
  private final HoldingViews holdings;

  public PointPapersResource(
      Calls calls, LoadPoint points, DeploymentViews deployments, HoldingViews holdings) {
    this.calls = calls;
    this.points = points;
    this.deployments = deployments;
    this.holdings = holdings;
  }

  /** The latest of each kind that the caller may see. */
  public record PointPapers(List<DeploymentLine> deployments, List<HoldingLine> holdings) {}

  @GET
  public Response show(@PathParam("key") String key) {
    return calls.read(caller -> papers(caller, key));
  }

  private PointPapers papers(Caller caller, String key) {
    String project = points.forUser(caller.key(), key).point().project();
    PaperFilter filter = PaperFilter.ofPoint(key);
    return new PointPapers(
        deployments.page(caller, project, filter, SHOWN).deployments(),
        holdings.page(caller, project, filter, SHOWN).holdings());
  }
}
