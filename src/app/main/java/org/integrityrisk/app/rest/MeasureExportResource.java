package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.MeasureLineView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.MeasureList;
import org.integrityrisk.core.access.Sight;

/** The list of control measures, with its filter, as a file. */
@Path("exports/measures")
@LicensedOnly
public class MeasureExportResource {

  private static final int MOST = 100_000;

  private final Calls calls;
  private final VisibleProjects projects;
  private final MeasureList list;
  private final List<TableWriter> writers;
  private final NamesIn names;
  private final Texts texts;
  private final Clock clock;

  public MeasureExportResource(
      Calls calls,
      VisibleProjects projects,
      MeasureList list,
      List<TableWriter> writers,
      NamesIn names,
      Texts texts,
      Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.list = list;
    this.writers = List.copyOf(writers);
    this.names = names;
    this.texts = texts;
    this.clock = clock;
  }

  @GET
  public Response export(@Context UriInfo uri) {
    return calls.export(caller -> export(caller, MeasureQuery.of(uri)));
  }

  private Download export(Caller caller, MeasureQuery query) {
    TableWriter writer = ExportFormat.writer(writers, query.parameters().text("format"));
    Sight seen = projects.seen(caller, query.project());
    Names words = names.project(caller, seen.project());
    LocalDate today = LocalDate.now(clock);
    List<MeasureLineView> shown =
        list.find(query.filter(seen, words, today), 0, MOST).measures().stream()
            .map(one -> MeasureLineView.of(one, today, words))
            .toList();
    byte[] file =
        writer.write(MeasureTable.of(shown, key -> texts.of(caller.locale(), key, List.of())));
    return new Download("measures." + writer.format(), writer.mediaType(), file);
  }
}
