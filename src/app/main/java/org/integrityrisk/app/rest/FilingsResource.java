package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.SuperiorFilingView;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.superior.FilingInput;
import org.integrityrisk.core.superior.RecordReply;
import org.integrityrisk.core.superior.ReplyInput;
import org.integrityrisk.core.superior.SendFiling;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.superior.SuperiorFilings;

/** The register of filings with the superior: record that points were sent, and the reply. */
@Path("filings")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class FilingsResource {
  private final Calls calls;
  private final VisibleProjects projects;
  private final SuperiorFilings filings;
  private final LoadPoint points;
  private final SendFiling sending;
  private final RecordReply replies;
  private final NamesIn names;
  private final ListExports exports;

  public FilingsResource(
      Calls calls,
      VisibleProjects projects,
      SuperiorFilings filings,
      LoadPoint points,
      SendFiling sending,
      RecordReply replies,
      NamesIn names,
      ListExports exports) {
    this.calls = calls;
    this.projects = projects;
    this.filings = filings;
    this.points = points;
    this.sending = sending;
    this.replies = replies;
    this.names = names;
    this.exports = exports;
  }

  /** A page of the register. */
  public record FilingList(int start, int limit, List<SuperiorFilingView> filings) {}

  /** The filings of a project, latest first, or those of a point, oldest first. */
  @GET
  public Response list(
      @QueryParam("project") String project,
      @QueryParam("point") String point,
      @QueryParam("start") String start,
      @QueryParam("limit") String limit) {
    return calls.read(
        caller ->
            point == null
                ? page(caller, project, Paging.of(start, limit))
                : ofPoint(caller, point));
  }

  /** All filings of a project, or those of a point, as a spreadsheet. */
  @GET
  @Path("export")
  public Response export(
      @QueryParam("project") String project,
      @QueryParam("point") String point,
      @QueryParam("format") String format) {
    return calls.export(
        caller -> exports.filings(all(caller, project, point), format, caller.locale()));
  }

  private List<SuperiorFilingView> all(Caller caller, String project, String point) {
    return point == null
        ? Paging.whole(page -> page(caller, project, page).filings())
        : ofPoint(caller, point).filings();
  }

  @POST
  public Response send(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::send);
  }

  @POST
  @Path("{id}/reply")
  public Response reply(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> reply(caller, id, sent));
  }

  private FilingList page(Caller caller, String named, Paging page) {
    String project = projects.chosen(caller, named);
    List<SuperiorFiling> found = filings.of(project, page.start(), page.limit());
    return new FilingList(page.start(), page.limit(), views(caller, project, found));
  }

  private FilingList ofPoint(Caller caller, String key) {
    RiskPoint point = points.forUser(caller.key(), key).point();
    List<SuperiorFiling> found = filings.ofPoint(point.id());
    return new FilingList(0, found.size(), views(caller, point.project(), found));
  }

  private List<SuperiorFilingView> views(
      Caller caller, String project, List<SuperiorFiling> found) {
    var words = names.project(caller, project);
    return found.stream().map(filing -> SuperiorFilingView.of(filing, words)).toList();
  }

  private SuperiorFilingView send(Caller caller, JsonBody sent) {
    FilingInput input =
        new FilingInput(
            projects.chosen(caller, sent.text("project")),
            sent.text("number"),
            sent.text("receiver"),
            sent.requiredDate("sent"),
            sent.texts("points"));
    sent.nothingElse();
    return view(caller, sending.send(caller.key(), input));
  }

  private SuperiorFilingView reply(Caller caller, String id, JsonBody sent) {
    boolean received = sent.requiredFlag("received");
    ReplyInput input =
        new ReplyInput(
            received, sent.requiredDate("date"), sent.text("number"), sent.text("reason"));
    sent.nothingElse();
    return view(caller, replies.record(caller.key(), id, input));
  }

  private SuperiorFilingView view(Caller caller, SuperiorFiling filing) {
    return SuperiorFilingView.of(filing, names.project(caller, filing.project()));
  }
}
