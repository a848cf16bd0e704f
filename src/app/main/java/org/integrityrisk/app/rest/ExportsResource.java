package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.PostGradeView;
import org.integrityrisk.app.rest.view.WarningList;
import org.integrityrisk.core.importing.PowerField;
import org.integrityrisk.core.importing.PowerTable;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.Powers;

/** Exports of what is shown, as files that can be brought in again. */
@Path("exports")
@LicensedOnly
public class ExportsResource {

  private static final String HEADER = "integrity-risk.power.column.";
  private static final String WARNING_HEADER = "integrity-risk.warning.column.";
  private static final String POST_HEADER = "integrity-risk.post-grade.column.";

  private final Calls calls;
  private final VisibleProjects projects;
  private final Powers powers;
  private final PostGradeLists posts;
  private final WarningLists warningLists;
  private final List<TableWriter> writers;
  private final Texts texts;

  public ExportsResource(
      Calls calls,
      VisibleProjects projects,
      Powers powers,
      PostGradeLists posts,
      WarningLists warningLists,
      List<TableWriter> writers,
      Texts texts) {
    this.calls = calls;
    this.projects = projects;
    this.powers = powers;
    this.posts = posts;
    this.warningLists = warningLists;
    this.writers = List.copyOf(writers);
    this.texts = texts;
  }

  @GET
  @Path("powers")
  public Response powers(
      @QueryParam("project") String project,
      @QueryParam("format") String format,
      @Context UriInfo uri) {
    return calls.export(caller -> powers(caller, project, format, PowerQuery.of(uri)));
  }

  private Download powers(Caller caller, String project, String format, PowerQuery query) {
    TableWriter writer = writer(format);
    projects.entered(caller, project);
    List<Power> shown = powers.catalogue().powers().stream().filter(query::lets).toList();
    byte[] file = writer.write(PowerTable.of(shown, field -> header(field, caller.locale())));
    return new Download("powers." + writer.format(), writer.mediaType(), file);
  }

  /** The posts that the filter lets through, all pages of them. */
  @GET
  @Path("post-grades")
  public Response postGrades(@QueryParam("format") String format, @Context UriInfo uri) {
    return calls.export(caller -> postGrades(caller, format, RegisterQuery.of(uri)));
  }

  private Download postGrades(Caller caller, String format, RegisterQuery query) {
    TableWriter writer = writer(format);
    PostGradeList list = posts.of(caller, query);
    List<PostGradeView> shown =
        list.graded().stream().map(post -> PostGradeView.of(post, list.names())).toList();
    byte[] file =
        writer.write(
            PostGradeTable.of(
                shown, column -> texts.of(caller.locale(), POST_HEADER + column, List.of())));
    return new Download("post-grades." + writer.format(), writer.mediaType(), file);
  }

  /** The warnings that the filter lets through, all pages of them. */
  @GET
  @Path("warnings")
  public Response warnings(@QueryParam("format") String format, @Context UriInfo uri) {
    return calls.export(caller -> warnings(caller, format, RegisterQuery.of(uri)));
  }

  private Download warnings(Caller caller, String format, RegisterQuery query) {
    TableWriter writer = writer(format);
    List<WarningList.Line> shown = warningLists.all(caller, query);
    byte[] file =
        writer.write(
            WarningTable.of(
                shown, column -> texts.of(caller.locale(), WARNING_HEADER + column, List.of())));
    return new Download("warnings." + writer.format(), writer.mediaType(), file);
  }

  private String header(PowerField field, Locale locale) {
    return texts.of(locale, HEADER + field.code(), List.of());
  }

  private TableWriter writer(String format) {
    return ExportFormat.writer(writers, format);
  }
}
