package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.HoldingView;
import org.integrityrisk.core.holding.EnterItem;
import org.integrityrisk.core.holding.EntryKind;
import org.integrityrisk.core.holding.ItemInput;
import org.integrityrisk.core.holding.LineInput;
import org.integrityrisk.core.holding.RecordLine;
import org.integrityrisk.core.text.Problem;

/** Ledgers of items held (扣押、没收物品台账): enter items, move, count and reverse. */
@Path("holdings")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class HoldingsResource extends PaperResource {

  private static final String DECIMAL = "-?\\d{1,12}(\\.\\d{1,12})?";

  private final Calls calls;
  private final VisibleProjects projects;
  private final HoldingViews views;
  private final EnterItem entering;
  private final RecordLine lines;

  public HoldingsResource(
      Calls calls,
      VisibleProjects projects,
      HoldingViews views,
      EnterItem entering,
      RecordLine lines) {
    super(calls, projects, views);
    this.calls = calls;
    this.projects = projects;
    this.views = views;
    this.entering = entering;
    this.lines = lines;
  }

  @POST
  public Response enter(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::enter);
  }

  @POST
  @Path("{id}/movements")
  public Response move(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return write(
        request, id, body, (caller, sent) -> lines.move(caller.key(), id, whole(sent, line(sent))));
  }

  @POST
  @Path("{id}/stock-takings")
  public Response count(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return write(
        request,
        id,
        body,
        (caller, sent) ->
            lines.count(caller.key(), id, whole(sent, line(EntryKind.STOCK_TAKING, sent))));
  }

  @POST
  @Path("{id}/reversals")
  public Response reverse(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return write(
        request,
        id,
        body,
        (caller, sent) -> {
          int entry = sent.number("entry").orElse(0) - 1;
          lines.reverse(caller.key(), id, entry, whole(sent, sent.text("reason")));
        });
  }

  private Response write(
      HttpServletRequest request, String id, InputStream body, BiConsumer<Caller, JsonBody> act) {
    return calls.create(
        request,
        body,
        (caller, sent) -> {
          act.accept(caller, sent);
          return views.of(caller, id);
        });
  }

  /** What was read, once nothing else was sent. */
  private static <T> T whole(JsonBody sent, T read) {
    sent.nothingElse();
    return read;
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
            line(sent));
    sent.nothingElse();
    return views.of(caller, entering.enter(caller.key(), input).id());
  }

  private static LineInput line(JsonBody sent) {
    return line(KnownCodes.find(EntryKind.class, "kind", sent.required("kind")), sent);
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
