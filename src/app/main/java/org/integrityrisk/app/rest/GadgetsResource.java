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
import java.util.Map;
import java.util.Set;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.SupervisionTable;
import org.integrityrisk.app.rest.view.WarningBoard;
import org.integrityrisk.app.store.register.FollowUpCounts;
import org.integrityrisk.app.store.register.GradedSupervision;
import org.integrityrisk.app.store.register.OutstandingWarnings;
import org.integrityrisk.core.access.Sight;

/** What the two gadgets show. */
@Path("gadgets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class GadgetsResource {

  private static final int WARNINGS_LISTED = 50;

  private final Calls calls;
  private final VisibleProjects projects;
  private final GradedSupervision supervision;
  private final FollowUpCounts followUp;
  private final OutstandingWarnings warnings;
  private final WarningLinks links;
  private final NamesIn names;
  private final Needs needs;
  private final Clock clock;

  public GadgetsResource(
      Calls calls,
      VisibleProjects projects,
      GradedSupervision supervision,
      FollowUpCounts followUp,
      OutstandingWarnings warnings,
      WarningLinks links,
      NamesIn names,
      Needs needs,
      Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.supervision = supervision;
    this.followUp = followUp;
    this.warnings = warnings;
    this.links = links;
    this.names = names;
    this.needs = needs;
    this.clock = clock;
  }

  @GET
  @Path("graded-supervision")
  public Response gradedSupervision(@Context UriInfo uri) {
    return calls.read(caller -> supervision(caller, RegisterQuery.of(uri)));
  }

  @GET
  @Path("outstanding-warnings")
  public Response outstandingWarnings(@Context UriInfo uri) {
    return calls.read(caller -> warnings(caller, RegisterQuery.of(uri)));
  }

  private SupervisionTable supervision(Caller caller, RegisterQuery query) {
    Sight seen = projects.seen(caller, query.text("project"));
    String project = seen.project();
    Names words = names.project(caller, project);
    RegisterLinks register = new RegisterLinks(project, query.text("unit"));
    LocalDate today = LocalDate.now(clock);
    Set<String> units = query.units(seen, words);
    return SupervisionTable.of(
        supervision.lines(project, units, today),
        followUp(followUp.in(project, units, today), register),
        register::to,
        words);
  }

  private static SupervisionTable.FollowUp followUp(
      FollowUpCounts.Counts counts, RegisterLinks links) {
    return new SupervisionTable.FollowUp(
        counts.checksOverdue(),
        counts.open(),
        counts.overdue(),
        links.supervision(Map.of("person", "all", "state", "overdue")),
        links.supervision(Map.of("view", "rectifications")));
  }

  private WarningBoard warnings(Caller caller, RegisterQuery query) {
    Sight seen = projects.seen(caller, query.text("project"));
    String project = seen.project();
    Names words = names.project(caller, project);
    LocalDate today = LocalDate.now(clock);
    return WarningBoard.of(
        warnings.find(project, query.units(seen, words), today, WARNINGS_LISTED),
        links.in(project, query.text("unit")),
        today,
        needs.of(caller, words.register()),
        words);
  }
}
