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
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.ImportView;
import org.integrityrisk.app.rest.view.ProblemWords;
import org.integrityrisk.core.administration.ImportCalendar;
import org.integrityrisk.core.administration.ImportOrganisation;
import org.integrityrisk.core.administration.ImportPowers;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.Sheet;

/** Imports of files: tried first, then carried out whole or not at all. */
@Path("imports")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final OfficeOnly office;
  private final UploadedSheets sheets;
  private final ImportOrganisation organisations;
  private final ImportPowers powers;
  private final ImportCalendar calendars;
  private final PointFiles points;
  private final Texts texts;

  public ImportsResource(
      Calls calls,
      VisibleProjects projects,
      OfficeOnly office,
      UploadedSheets sheets,
      ImportOrganisation organisations,
      ImportPowers powers,
      ImportCalendar calendars,
      PointFiles points,
      Texts texts) {
    this.calls = calls;
    this.projects = projects;
    this.office = office;
    this.sheets = sheets;
    this.organisations = organisations;
    this.powers = powers;
    this.calendars = calendars;
    this.points = points;
    this.texts = texts;
  }

  @POST
  @Path("organisation")
  public Response organisation(
      @Context HttpServletRequest request, @Context UriInfo uri, InputStream body) {
    return register(request, uri, body, "organisation", organisations::plan, organisations::run);
  }

  @POST
  @Path("powers")
  public Response powers(
      @Context HttpServletRequest request, @Context UriInfo uri, InputStream body) {
    return register(
        request,
        uri,
        body,
        "powers",
        (user, sheet, mapping) -> powers.plan(user, sheet, mapping).rows(),
        powers::run);
  }

  @POST
  @Path("calendar")
  public Response calendar(
      @Context HttpServletRequest request, @Context UriInfo uri, InputStream body) {
    return register(request, uri, body, "calendar", calendars::plan, calendars::run);
  }

  @POST
  @Path("risk-points")
  public Response riskPoints(
      @Context HttpServletRequest request, @Context UriInfo uri, InputStream body) {
    String type = request.getContentType();
    return calls.upload(
        request, body, (caller, file) -> riskPoints(caller, file, type, ImportQuery.of(uri)));
  }

  /** Plans an import of a register for a user, or carries one out. */
  @FunctionalInterface
  private interface Use<T> {
    T of(String user, Sheet sheet, Map<String, String> mapping);
  }

  /** Tries an import of a register that the office keeps, or carries it out. */
  private Response register(
      HttpServletRequest request,
      UriInfo uri,
      InputStream body,
      String register,
      Use<ImportPlan<?>> planning,
      Use<List<RowResult>> running) {
    String type = request.getContentType();
    ImportQuery query = ImportQuery.of(uri);
    return calls.upload(
        request,
        body,
        (caller, file) -> {
          office.check(caller, register);
          Sheet sheet = sheets.read(file, query.format(), type);
          Map<String, String> mapping = sheets.mapping(query.mapping());
          ImportPlan<?> plan = planning.of(caller.key(), sheet, mapping);
          return ImportView.of(
              plan,
              query.isDryRun() ? plan.results() : running.of(caller.key(), sheet, mapping),
              words(caller));
        });
  }

  private ImportView riskPoints(Caller caller, byte[] file, String type, ImportQuery query) {
    String project = projects.chosen(caller, query.project());
    PointFiles.Outcome outcome =
        points.bringIn(
            caller.key(),
            project,
            () -> sheets.read(file, query.format(), type),
            sheets.mapping(query.mapping()),
            query.defaults(),
            query.isDryRun());
    return ImportView.of(outcome.plan(), outcome.results(), words(caller));
  }

  private ProblemWords words(Caller caller) {
    return new ProblemWords(texts, caller.locale());
  }
}
