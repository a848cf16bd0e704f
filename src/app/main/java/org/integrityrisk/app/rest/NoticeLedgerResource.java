package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.LedgerLine;
import org.integrityrisk.core.notice.LedgerQuery;
import org.integrityrisk.core.notice.MailState;
import org.integrityrisk.core.notice.NoticePages;
import org.integrityrisk.core.notice.OverseeNotices;
import org.integrityrisk.core.notice.RunNotices;

/** The ledger of notices, for the office of the leading group and for administrators. */
@Path("notice-ledger")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class NoticeLedgerResource {

  /** A file of more lines than this opens in no spreadsheet. */
  private static final int MOST_EXPORTED = 100_000;

  private final Calls calls;
  private final VisibleProjects projects;
  private final OverseeNotices ledger;
  private final RunNotices running;
  private final NoticeViews views;
  private final NoticeTable table;
  private final List<TableWriter> writers;

  public NoticeLedgerResource(
      Calls calls,
      VisibleProjects projects,
      OverseeNotices ledger,
      RunNotices running,
      NoticeViews views,
      NoticeTable table,
      List<TableWriter> writers) {
    this.calls = calls;
    this.projects = projects;
    this.ledger = ledger;
    this.running = running;
    this.views = views;
    this.table = table;
    this.writers = List.copyOf(writers);
  }

  /** A page of the ledger. */
  public record Page(long total, int start, int limit, List<LedgerLine> notices) {}

  /** How many mails will be tried again. */
  public record Retried(int again) {}

  @GET
  public Response page(
      @QueryParam("start") String start, @QueryParam("limit") String limit, @Context UriInfo uri) {
    return calls.read(caller -> page(caller, RegisterQuery.of(uri), Paging.of(start, limit)));
  }

  @GET
  @Path("file")
  public Response file(@QueryParam("format") String format, @Context UriInfo uri) {
    return calls.export(caller -> file(caller, format, RegisterQuery.of(uri)));
  }

  @POST
  @Path("retry")
  public Response retry(@Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, this::retry);
  }

  @POST
  @Path("runs")
  public Response run(@Context HttpServletRequest request) {
    return calls.act(request, caller -> running.run(caller.key()));
  }

  private Page page(Caller caller, RegisterQuery query, Paging page) {
    NoticePages.Part part =
        ledger.show(caller.key(), wanted(caller, query), page.start(), page.limit());
    return new Page(part.total(), page.start(), page.limit(), lines(caller, part));
  }

  private Download file(Caller caller, String format, RegisterQuery query) {
    TableWriter writer = ExportFormat.writer(writers, format);
    NoticePages.Part part = ledger.show(caller.key(), wanted(caller, query), 0, MOST_EXPORTED);
    byte[] file = writer.write(table.of(lines(caller, part), caller.locale()));
    return new Download("notices." + writer.format(), writer.mediaType(), file);
  }

  private List<LedgerLine> lines(Caller caller, NoticePages.Part part) {
    return part.entries().stream().map(entry -> views.line(entry, caller.locale())).toList();
  }

  private Retried retry(Caller caller, JsonBody sent) {
    String project = projects.chosen(caller, sent.text("project"));
    var ids = NoticesResource.ids(sent);
    sent.nothingElse();
    LedgerQuery all = new LedgerQuery(project, Optional.empty(), "", "", Optional.empty(), "");
    return new Retried(ledger.retry(caller.key(), all, ids));
  }

  private LedgerQuery wanted(Caller caller, RegisterQuery query) {
    return new LedgerQuery(
        projects.chosen(caller, query.text("project")),
        Optional.empty(),
        query.text("recipient"),
        query.text("kind"),
        Optional.of(query.text("mail"))
            .filter(code -> !code.isEmpty())
            .map(code -> KnownCodes.find(MailState.class, "mail", code)),
        query.text("q"));
  }
}
