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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.BulkView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.RegisterPages;
import org.integrityrisk.app.store.register.RegisterPoint;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.bulk.BulkAction;
import org.integrityrisk.core.bulk.PlanBulk;
import org.integrityrisk.core.bulk.RunBulk;

/**
 * One action on many points of the register: what it would do, and doing it. Points are named by
 * their keys; what it would do can be asked of everything that a filter of the register lets
 * through, too.
 */
@Path("register/bulk")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class RegisterBulkResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final RegisterPages pages;
  private final PlanBulk planning;
  private final RunBulk running;
  private final NamesIn names;
  private final Clock clock;

  public RegisterBulkResource(
      Calls calls,
      VisibleProjects projects,
      RegisterPages pages,
      PlanBulk planning,
      RunBulk running,
      NamesIn names,
      Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.pages = pages;
    this.planning = planning;
    this.running = running;
    this.names = names;
    this.clock = clock;
  }

  /**
   * What has become of it.
   *
   * @param points how many points there are
   * @param done whether it is carried out by now; otherwise it will be within minutes
   */
  public record Done(String action, int points, boolean done) {}

  @POST
  public Response run(@Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, this::run);
  }

  /** What the action would do to each point; changes nothing. */
  @POST
  @Path("preview")
  public Response preview(
      @Context UriInfo uri, @Context HttpServletRequest request, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> preview(caller, RegisterQuery.of(uri), sent));
  }

  private Done run(Caller caller, JsonBody sent) {
    String project = projects.entered(caller, sent.text("project"));
    List<String> keys = sent.texts("keys");
    BulkAction action = action(sent);
    sent.nothingElse();
    RunBulk.Outcome outcome = running.run(caller.key(), project, keys, action);
    return new Done(action.kind().code(), outcome.points(), outcome.done());
  }

  private BulkView preview(Caller caller, RegisterQuery query, JsonBody sent) {
    Sight seen = projects.seen(caller, query.text("project"));
    Names words = names.project(caller, seen.project());
    List<String> keys = sent.names("keys") ? sent.texts("keys") : shown(query, seen, words);
    BulkAction action = action(sent);
    sent.nothingElse();
    return BulkView.of(planning.plan(caller.key(), seen.project(), keys, action), words);
  }

  private List<String> shown(RegisterQuery query, Sight seen, Names words) {
    RegisterPages.Page found =
        pages.find(
            query.filter(seen, words, LocalDate.now(clock)), query.order(words), 0, PlanBulk.MOST);
    PlanBulk.requireCount(found.total());
    return found.points().stream().map(RegisterPoint::key).toList();
  }

  private static BulkAction action(JsonBody sent) {
    BulkAction.Kind kind =
        KnownCodes.find(BulkAction.Kind.class, "action", sent.required("action"));
    return new BulkAction(kind, sent.text(kind.term()));
  }
}
