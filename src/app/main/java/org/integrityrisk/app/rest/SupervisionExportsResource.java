package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.text.Problem;

/** Supervision plan, bulletin and rectifications as files. */
@Path("exports/supervision")
@LicensedOnly
public class SupervisionExportsResource {

  /** A year of a large body's checks; more is cut off by the filter. */
  private static final int MOST = 20_000;

  private static final String HEADER = "integrity-risk.supervision.column.";

  private final Calls calls;
  private final VisibleProjects projects;
  private final PlanLists plans;
  private final Bulletins bulletins;
  private final RectificationViews rectifications;
  private final List<TableWriter> writers;
  private final Texts texts;

  public SupervisionExportsResource(
      Calls calls,
      VisibleProjects projects,
      PlanLists plans,
      Bulletins bulletins,
      RectificationViews rectifications,
      List<TableWriter> writers,
      Texts texts) {
    this.calls = calls;
    this.projects = projects;
    this.plans = plans;
    this.bulletins = bulletins;
    this.rectifications = rectifications;
    this.writers = List.copyOf(writers);
    this.texts = texts;
  }

  @GET
  @Path("plan")
  public Response plan(@Context UriInfo uri) {
    return calls.export(
        caller -> {
          PlanQuery query = new PlanQuery(RegisterQuery.of(uri));
          return file(
              query,
              "supervision",
              tables(caller).plan(plans.list(caller, query, 0, MOST).checks()));
        });
  }

  @GET
  @Path("bulletin")
  public Response bulletin(@Context UriInfo uri) {
    return calls.export(
        caller -> {
          PlanQuery query = new PlanQuery(RegisterQuery.of(uri));
          return file(query, "bulletin", tables(caller).bulletin(bulletins.of(caller, query)));
        });
  }

  @GET
  @Path("rectifications")
  public Response rectifications(@Context UriInfo uri) {
    return calls.export(
        caller -> {
          PlanQuery query = new PlanQuery(RegisterQuery.of(uri));
          String project = projects.entered(caller, query.query().text("project"));
          return file(
              query,
              "rectifications",
              tables(caller).rectifications(rectifications.all(caller, project)));
        });
  }

  private SupervisionTables tables(Caller caller) {
    return new SupervisionTables(column -> texts.of(caller.locale(), HEADER + column, List.of()));
  }

  private Download file(PlanQuery query, String name, List<List<String>> rows) {
    String wanted = query.query().text("format").isEmpty() ? "xlsx" : query.query().text("format");
    TableWriter writer =
        writers.stream()
            .filter(one -> one.format().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.bad(Problem.of("rest.unknown-format", wanted).at("format")));
    return new Download(name + "." + writer.format(), writer.mediaType(), writer.write(rows));
  }
}
