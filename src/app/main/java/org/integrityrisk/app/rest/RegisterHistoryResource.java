package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.ComparedPointView;
import org.integrityrisk.app.rest.view.ComparisonView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.TrendView;
import org.integrityrisk.app.store.register.HistoryReach;
import org.integrityrisk.app.store.register.HistoryScope;
import org.integrityrisk.app.store.register.RegisterComparison;
import org.integrityrisk.app.store.register.RegisterTrend;
import org.integrityrisk.app.store.register.ReviewPhase;
import org.integrityrisk.core.access.Sight;

/** The register over time: two days or cycles side by side, and the trend of levels. */
@Path("register/history")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class RegisterHistoryResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final HistoryReach reach;
  private final RegisterComparison comparison;
  private final RegisterTrend trend;
  private final ComparisonExport export;
  private final NamesIn names;
  private final Clock clock;

  public RegisterHistoryResource(
      Calls calls,
      VisibleProjects projects,
      HistoryReach reach,
      RegisterComparison comparison,
      RegisterTrend trend,
      ComparisonExport export,
      NamesIn names,
      Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.reach = reach;
    this.comparison = comparison;
    this.trend = trend;
    this.export = export;
    this.names = names;
    this.clock = clock;
  }

  /**
   * What can be asked for.
   *
   * @param since the first day of which something is known; null when nothing is
   */
  public record Reach(Optional<LocalDate> since, List<String> cycles) {}

  /** A page of points that are not the same. */
  public record Page(long total, int start, int limit, List<ComparedPointView> points) {}

  @GET
  public Response reach(@Context UriInfo uri) {
    return calls.read(caller -> reach(caller, HistoryQuery.of(uri, clock)));
  }

  @GET
  @Path("comparison")
  public Response compare(@Context UriInfo uri) {
    return calls.read(caller -> compare(caller, HistoryQuery.of(uri, clock)));
  }

  @GET
  @Path("comparison/points")
  public Response points(@Context UriInfo uri) {
    return calls.read(caller -> points(caller, HistoryQuery.of(uri, clock)));
  }

  @GET
  @Path("comparison/export")
  public Response export(@Context UriInfo uri) {
    return calls.export(
        caller -> {
          HistoryQuery query = HistoryQuery.of(uri, clock);
          Sight seen = seen(caller, query);
          Names words = names.project(caller, seen.project());
          return export.file(query, query.question(seen, words), words);
        });
  }

  @GET
  @Path("trend")
  public Response trend(@Context UriInfo uri) {
    return calls.read(caller -> trend(caller, HistoryQuery.of(uri, clock)));
  }

  private Sight seen(Caller caller, HistoryQuery query) {
    return projects.seen(caller, query.text("project"));
  }

  private Reach reach(Caller caller, HistoryQuery query) {
    Sight seen = seen(caller, query);
    Names words = names.project(caller, seen.project());
    HistoryScope scope = query.scope(seen, words, ReviewPhase.NOT_WITHDRAWN);
    return new Reach(
        reach.since(scope).map(first -> LocalDate.ofInstant(first, clock.getZone())),
        reach.cycles(scope));
  }

  private ComparisonView compare(Caller caller, HistoryQuery query) {
    Sight seen = seen(caller, query);
    Names words = names.project(caller, seen.project());
    return ComparisonView.of(
        query.said("from"), query.said("to"), comparison.count(query.question(seen, words)), words);
  }

  private Page points(Caller caller, HistoryQuery query) {
    Paging paging = Paging.of(query.text("start"), query.text("limit"));
    Sight seen = seen(caller, query);
    Names words = names.project(caller, seen.project());
    RegisterComparison.Page found =
        comparison.find(
            query.question(seen, words),
            query.wanted(query.change()),
            paging.start(),
            paging.limit());
    return new Page(
        found.total(),
        paging.start(),
        paging.limit(),
        found.points().stream().map(point -> ComparedPointView.of(point, words)).toList());
  }

  private TrendView trend(Caller caller, HistoryQuery query) {
    Sight seen = seen(caller, query);
    Names words = names.project(caller, seen.project());
    List<TrendView.Month> months = query.months();
    return TrendView.of(
        months,
        trend.count(query.scope(seen, words, ReviewPhase.IN_FORCE), query.ends(months)),
        words);
  }
}
