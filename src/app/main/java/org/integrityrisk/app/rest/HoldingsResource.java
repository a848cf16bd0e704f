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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.math.BigDecimal;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.HoldingView;
import org.integrityrisk.core.holding.EntryKind;
import org.integrityrisk.core.holding.ItemInput;
import org.integrityrisk.core.holding.KeepLedger;
import org.integrityrisk.core.holding.LineInput;
import org.integrityrisk.core.text.Problem;

/** Ledgers of items held (扣押、没收物品台账): enter items, move, count and reverse. */
@Path("holdings")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class HoldingsResource {

  private static final String DECIMAL = "-?\\d{1,12}(\\.\\d{1,12})?";

  private final Calls calls;
  private final VisibleProjects projects;
  private final HoldingViews views;
  private final KeepLedger ledger;

  public HoldingsResource(
      Calls calls, VisibleProjects projects, HoldingViews views, KeepLedger ledger) {
    this.calls = calls;
    this.projects = projects;
    this.views = views;
    this.ledger = ledger;
  }

  @GET
  public Response list(@QueryParam("project") String project, @Context UriInfo uri) {
    return calls.read(
        caller -> views.page(caller, projects.chosen(caller, project), uri.getQueryParameters()));
  }

  @GET
  @Path("choices")
  public Response choices(@QueryParam("project") String project) {
    return calls.read(caller -> views.choices(caller, projects.chosen(caller, project)));
  }

  /** All pages of the list as a spreadsheet. */
  @GET
  @Path("export")
  public Response export(@QueryParam("project") String project, @Context UriInfo uri) {
    return calls.download(
        caller -> views.export(caller, projects.chosen(caller, project), uri.getQueryParameters()));
  }

  @POST
  public Response enter(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::enter);
  }

  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return calls.read(caller -> views.of(caller, id));
  }

  @POST
  @Path("{id}/movements")
  public Response move(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.create(
        request,
        body,
        (caller, sent) -> {
          EntryKind kind = kind(sent);
          LineInput line = line(kind, sent);
          sent.nothingElse();
          ledger.move(caller.key(), id, line);
          return views.of(caller, id);
        });
  }

  @POST
  @Path("{id}/stock-takings")
  public Response count(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.create(
        request,
        body,
        (caller, sent) -> {
          LineInput line = line(EntryKind.STOCK_TAKING, sent);
          sent.nothingElse();
          ledger.count(caller.key(), id, line);
          return views.of(caller, id);
        });
  }

  @POST
  @Path("{id}/reversals")
  public Response reverse(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.create(
        request,
        body,
        (caller, sent) -> {
          int entry = sent.number("entry").orElse(0) - 1;
          String reason = sent.text("reason");
          sent.nothingElse();
          ledger.reverse(caller.key(), id, entry, reason);
          return views.of(caller, id);
        });
  }

  private HoldingView enter(Caller caller, JsonBody sent) {
    ItemInput input =
        new ItemInput(
            projects.chosen(caller, sent.text("project")),
            sent.required("department"),
            sent.text("name"),
            sent.text("model"),
            sent.text("measure"),
            sent.text("owner"),
            sent.text("point").strip(),
            line(kind(sent), sent));
    sent.nothingElse();
    return views.of(caller, ledger.enter(caller.key(), input).id());
  }

  private static EntryKind kind(JsonBody sent) {
    return KnownCodes.find(EntryKind.class, "kind", sent.required("kind"));
  }

  private static LineInput line(EntryKind kind, JsonBody sent) {
    return new LineInput(
        kind,
        quantity(sent.required("quantity")),
        sent.text("document"),
        sent.requiredDate("date"),
        sent.required("handler"),
        sent.required("witness"),
        sent.text("place"),
        sent.text("remark"));
  }

  private static BigDecimal quantity(String text) {
    if (!text.matches(DECIMAL)) {
      throw Refusal.bad(Problem.of("rest.wrong-type", "quantity").at("quantity"));
    }
    return new BigDecimal(text);
  }
}
