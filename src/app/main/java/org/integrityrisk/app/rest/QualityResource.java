package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.QualityView;
import org.integrityrisk.core.importing.HarmlessText;
import org.integrityrisk.core.quality.CheckQuality;
import org.integrityrisk.core.quality.Finding;
import org.integrityrisk.core.regime.QualityCheck;

/** The quality checks: how much each finds, what it finds, and the same as a file. */
@Path("quality")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {

  private static final int MOST = 100_000;
  private static final String COLUMN = "integrity-risk.quality.column.";

  private final Calls calls;
  private final VisibleProjects projects;
  private final CheckQuality checking;
  private final List<TableWriter> writers;
  private final NamesIn names;
  private final Texts texts;

  public QualityResource(
      Calls calls,
      VisibleProjects projects,
      CheckQuality checking,
      List<TableWriter> writers,
      NamesIn names,
      Texts texts) {
    this.calls = calls;
    this.projects = projects;
    this.checking = checking;
    this.writers = List.copyOf(writers);
    this.names = names;
    this.texts = texts;
  }

  /** A page of what a check finds. */
  public record Page(long total, int start, int limit, List<Line> findings) {}

  /** A finding, with the link to where it is put right. */
  public record Line(
      String key,
      String title,
      Optional<CodeName> unit,
      Optional<CodeName> department,
      String link) {}

  @GET
  public Response all(@QueryParam("project") String named) {
    return calls.read(
        caller -> {
          String project = projects.chosen(caller, named);
          return QualityView.of(
              checking.all(caller.key(), project), names.project(caller, project));
        });
  }

  @GET
  @Path("{check}")
  public Response one(
      @PathParam("check") String code,
      @QueryParam("project") String named,
      @QueryParam("start") String start,
      @QueryParam("limit") String limit) {
    return calls.read(caller -> one(caller, code, named, Paging.of(start, limit)));
  }

  @GET
  @Path("{check}/file")
  public Response file(
      @PathParam("check") String code,
      @QueryParam("project") String named,
      @QueryParam("format") String format) {
    return calls.export(caller -> file(caller, code, named, format));
  }

  private Page one(Caller caller, String code, String named, Paging paging) {
    String project = projects.chosen(caller, named);
    CheckQuality.Page found =
        checking.one(caller.key(), project, code, paging.start(), paging.limit());
    Names words = names.project(caller, project);
    return new Page(
        found.total(),
        paging.start(),
        paging.limit(),
        found.findings().stream().map(one -> line(one, code, project, words)).toList());
  }

  private static Line line(Finding found, String code, String project, Names words) {
    return new Line(
        found.key(),
        found.title(),
        words.unit(found.unit()),
        words.department(found.department()),
        QualityLinks.to(QualityCheck.of(code).orElseThrow(), project, found.key()));
  }

  private Download file(Caller caller, String code, String named, String format) {
    TableWriter writer = ExportFormat.writer(writers, format);
    String project = projects.chosen(caller, named);
    CheckQuality.Page found = checking.one(caller.key(), project, code, 0, MOST);
    Names words = names.project(caller, project);
    List<String> head =
        Stream.of("key", "title", "unit", "department")
            .map(column -> texts.of(caller.locale(), COLUMN + column, List.of()))
            .toList();
    List<List<String>> rows =
        Stream.concat(
                Stream.of(head),
                found.findings().stream().map(one -> row(line(one, code, project, words))))
            .toList();
    return new Download(
        "quality-" + code + "." + writer.format(), writer.mediaType(), writer.write(rows));
  }

  private static List<String> row(Line line) {
    return Stream.of(
            line.key(),
            line.title(),
            line.unit().map(CodeName::name).orElse(""),
            line.department().map(CodeName::name).orElse(""))
        .map(HarmlessText::write)
        .toList();
  }
}
