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
import java.util.Comparator;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.ColumnWords;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.RegisterPointView;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.app.store.register.RegisterPages;
import org.integrityrisk.app.store.register.RegisterSummary;
import org.integrityrisk.core.access.Sight;

/** The register of risk points: pages of it, and counts. */
@Path("register")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final RegisterPages pages;
  private final RegisterSummary summary;
  private final RegisterExport export;
  private final NamesIn names;
  private final Clock clock;

  public RegisterResource(
      Calls calls,
      VisibleProjects projects,
      RegisterPages pages,
      RegisterSummary summary,
      RegisterExport export,
      NamesIn names,
      Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.pages = pages;
    this.summary = summary;
    this.export = export;
    this.names = names;
    this.clock = clock;
  }

  /** A page of the register. */
  public record Page(long total, int start, int limit, List<RegisterPointView> points) {}

  /**
   * Counts by one column, in the regime's order; points without a value come last, with an empty
   * code.
   */
  public record Summary(String groupBy, long total, List<Group> groups) {}

  /** How many points hold one code. */
  public record Group(String code, String name, long count) {}

  @GET
  public Response page(@Context UriInfo uri) {
    return calls.read(caller -> page(caller, RegisterQuery.of(uri)));
  }

  @GET
  @Path("summary")
  public Response summary(@Context UriInfo uri) {
    return calls.read(caller -> summary(caller, RegisterQuery.of(uri)));
  }

  /** All pages as a spreadsheet, with the columns chosen. */
  @GET
  @Path("export")
  public Response export(@Context UriInfo uri) {
    return calls.export(caller -> export(caller, RegisterQuery.of(uri)));
  }

  private Download export(Caller caller, RegisterQuery query) {
    return export.file(caller, projects.seen(caller, query.text("project")), query);
  }

  private Page page(Caller caller, RegisterQuery query) {
    Paging paging = Paging.of(query.text("start"), query.text("limit"));
    Sight seen = projects.seen(caller, query.text("project"));
    Names words = names.project(caller, seen.project());
    RegisterPages.Page found =
        pages.find(
            query.filter(seen, words, LocalDate.now(clock)),
            query.order(words),
            paging.start(),
            paging.limit());
    return new Page(
        found.total(),
        paging.start(),
        paging.limit(),
        found.points().stream().map(point -> RegisterPointView.of(point, words)).toList());
  }

  private Summary summary(Caller caller, RegisterQuery query) {
    RegisterColumn by = query.groupBy();
    Sight seen = projects.seen(caller, query.text("project"));
    Names words = names.project(caller, seen.project());
    List<RegisterSummary.Group> counted =
        summary.count(query.filter(seen, words, LocalDate.now(clock)), by);
    ColumnWords order = ColumnWords.of(by, words);
    return new Summary(
        by.code(),
        counted.stream().mapToLong(RegisterSummary.Group::count).sum(),
        counted.stream()
            .sorted(Comparator.comparingInt(group -> order.place(group.code())))
            .map(group -> new Group(group.code(), order.nameOf(group.code()), group.count()))
            .toList());
  }
}
