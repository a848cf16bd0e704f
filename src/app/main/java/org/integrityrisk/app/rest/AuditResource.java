package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditSearch;
import org.integrityrisk.core.audit.AuditTrail;
import org.integrityrisk.core.audit.VerifyAudit;

/**
 * The audit trail, for administrators and the office that runs the work. Who reads it stands in it.
 */
@Path("audit")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  /** More entries than this open in no spreadsheet. */
  private static final int MOST_EXPORTED = 100_000;

  private final Calls calls;
  private final AuditTrail trail;
  private final AuditSearch search;
  private final VerifyAudit verification;
  private final Audit audit;
  private final OfficeOnly office;
  private final AuditViews views;
  private final List<TableWriter> writers;

  public AuditResource(
      Calls calls,
      AuditTrail trail,
      AuditSearch search,
      VerifyAudit verification,
      Audit audit,
      OfficeOnly office,
      AuditViews views,
      List<TableWriter> writers) {
    this.calls = calls;
    this.trail = trail;
    this.search = search;
    this.verification = verification;
    this.audit = audit;
    this.office = office;
    this.views = views;
    this.writers = List.copyOf(writers);
  }

  /** A part of the trail, in its order. */
  public record Page(long total, int start, int limit, List<AuditViews.Entry> entries) {}

  /**
   * The latest entries that a filter lets through, the newest first.
   *
   * @param more whether there are older ones
   */
  public record Found(boolean more, List<AuditViews.Entry> entries) {}

  @GET
  public Response page(@QueryParam("start") String start, @QueryParam("limit") String limit) {
    return calls.read(caller -> page(caller, Paging.of(start, limit)));
  }

  @GET
  @Path("search")
  public Response search(@QueryParam("limit") String limit, @Context UriInfo uri) {
    return calls.read(
        caller -> search(caller, new AuditQuery(Parameters.of(uri)), Paging.of("", limit)));
  }

  @GET
  @Path("export")
  public Response export(@QueryParam("format") String format, @Context UriInfo uri) {
    return calls.export(caller -> export(caller, new AuditQuery(Parameters.of(uri)), format));
  }

  @GET
  @Path("verification")
  public Response verify(@Context UriInfo uri) {
    return calls.read(caller -> verify(caller, new AuditQuery(Parameters.of(uri))));
  }

  private Page page(Caller caller, Paging page) {
    office.check(caller, "audit");
    List<AuditEntry> entries = trail.from(page.start() + 1L, page.limit());
    Page found =
        new Page(trail.size(), page.start(), page.limit(), views.all(entries, caller.locale()));
    note(caller, "audit.read", Map.of("start", Integer.toString(page.start())));
    return found;
  }

  private Found search(Caller caller, AuditQuery query, Paging page) {
    office.check(caller, "audit");
    List<AuditEntry> entries =
        search.latest(query.filter(views.zone()), query.before(), page.limit() + 1);
    boolean more = entries.size() > page.limit();
    note(caller, "audit.read", query.given());
    return new Found(
        more, views.all(entries.subList(0, entries.size() - (more ? 1 : 0)), caller.locale()));
  }

  private Download export(Caller caller, AuditQuery query, String format) {
    office.check(caller, "audit");
    TableWriter writer = ExportFormat.writer(writers, format);
    List<AuditEntry> entries =
        search.latest(query.filter(views.zone()), query.before(), MOST_EXPORTED);
    byte[] file = writer.write(views.table(entries, caller.locale()));
    return new Download("audit." + writer.format(), writer.mediaType(), file);
  }

  private AuditViews.Verification verify(Caller caller, AuditQuery query) {
    office.check(caller, "audit");
    Optional<VerifyAudit.Noted> noted = query.noted();
    VerifyAudit.Result result = verification.check(noted);
    note(caller, "audit.verify", Map.of("faults", Integer.toString(result.faults().size())));
    return views.verification(result, caller.locale());
  }

  private void note(Caller caller, String action, Map<String, String> wanted) {
    audit.write(caller.key(), action, "audit", Map.of(), wanted);
  }
}
