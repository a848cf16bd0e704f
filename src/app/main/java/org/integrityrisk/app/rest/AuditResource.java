package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditTrail;
import org.integrityrisk.core.audit.VerifyAudit;
import org.integrityrisk.core.organisation.People;

/** The audit trail, for administrators and the office that runs the work. */
@Path("audit")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private final Calls calls;
  private final AuditTrail trail;
  private final VerifyAudit verification;
  private final OfficeOnly office;
  private final People people;

  public AuditResource(
      Calls calls, AuditTrail trail, VerifyAudit verification, OfficeOnly office, People people) {
    this.calls = calls;
    this.trail = trail;
    this.verification = verification;
    this.office = office;
    this.people = people;
  }

  /** A part of the trail, in its order. */
  public record Page(long total, int start, int limit, List<Entry> entries) {}

  /** One entry; before and after are JSON texts, empty when there was or is nothing. */
  public record Entry(
      long sequence,
      Instant time,
      String actor,
      String actorName,
      String action,
      String object,
      String before,
      String after,
      String hash,
      String previousHash) {}

  /**
   * Whether the chain holds.
   *
   * @param firstBreak place of the first entry that does not fit, 0 when all do
   */
  public record Verification(boolean holds, long entries, long firstBreak) {}

  @GET
  public Response page(@QueryParam("start") String start, @QueryParam("limit") String limit) {
    return calls.read(caller -> page(caller, Paging.of(start, limit)));
  }

  @GET
  @Path("verification")
  public Response verify() {
    return calls.read(this::verify);
  }

  private Page page(Caller caller, Paging page) {
    office.check(caller, "audit");
    List<Entry> entries =
        trail.from(page.start() + 1L, page.limit()).stream().map(this::entry).toList();
    return new Page(trail.size(), page.start(), page.limit(), entries);
  }

  private Verification verify(Caller caller) {
    office.check(caller, "audit");
    OptionalLong broken = verification.firstBreak();
    return new Verification(broken.isEmpty(), trail.size(), broken.orElse(0));
  }

  private Entry entry(AuditEntry entry) {
    String actor = entry.event().actor();
    return new Entry(
        entry.sequence(),
        entry.event().time(),
        actor,
        people.displayName(actor).orElse(actor),
        entry.event().action(),
        entry.event().object(),
        entry.event().before(),
        entry.event().after(),
        entry.hash(),
        entry.previousHash());
  }
}
