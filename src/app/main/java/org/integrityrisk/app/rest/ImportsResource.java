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
import org.integrityrisk.core.importing.AnnouncedDay;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.PowerPlan;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.organisation.OrganisationEntry;

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
    String type = request.getContentType();
    return calls.upload(
        request, body, (caller, file) -> organisation(caller, file, type, ImportQuery.of(uri)));
  }

  @POST
  @Path("powers")
  public Response powers(
      @Context HttpServletRequest request, @Context UriInfo uri, InputStream body) {
    String type = request.getContentType();
    return calls.upload(
        request, body, (caller, file) -> powers(caller, file, type, ImportQuery.of(uri)));
  }

  @POST
  @Path("calendar")
  public Response calendar(
      @Context HttpServletRequest request, @Context UriInfo uri, InputStream body) {
    String type = request.getContentType();
    return calls.upload(
        request, body, (caller, file) -> calendar(caller, file, type, ImportQuery.of(uri)));
  }

  @POST
  @Path("risk-points")
  public Response riskPoints(
      @Context HttpServletRequest request, @Context UriInfo uri, InputStream body) {
    String type = request.getContentType();
    return calls.upload(
        request, body, (caller, file) -> riskPoints(caller, file, type, ImportQuery.of(uri)));
  }

  private ImportView organisation(Caller caller, byte[] file, String type, ImportQuery query) {
    office.check(caller, "organisation");
    Sheet sheet = sheets.read(file, query.format(), type);
    Map<String, String> mapping = sheets.mapping(query.mapping());
    ImportPlan<OrganisationEntry> plan = organisations.plan(caller.key(), sheet, mapping);
    List<RowResult> results =
        query.isDryRun() ? plan.results() : organisations.run(caller.key(), sheet, mapping);
    return ImportView.of(plan, results, words(caller));
  }

  private ImportView powers(Caller caller, byte[] file, String type, ImportQuery query) {
    office.check(caller, "powers");
    Sheet sheet = sheets.read(file, query.format(), type);
    Map<String, String> mapping = sheets.mapping(query.mapping());
    PowerPlan plan = powers.plan(caller.key(), sheet, mapping);
    List<RowResult> results =
        query.isDryRun() ? plan.rows().results() : powers.run(caller.key(), sheet, mapping);
    return ImportView.of(plan.rows(), results, words(caller));
  }

  private ImportView calendar(Caller caller, byte[] file, String type, ImportQuery query) {
    office.check(caller, "calendar");
    Sheet sheet = sheets.read(file, query.format(), type);
    Map<String, String> mapping = sheets.mapping(query.mapping());
    ImportPlan<AnnouncedDay> plan = calendars.plan(caller.key(), sheet, mapping);
    List<RowResult> results =
        query.isDryRun() ? plan.results() : calendars.run(caller.key(), sheet, mapping);
    return ImportView.of(plan, results, words(caller));
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
