package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.RegisterField;
import org.integrityrisk.app.rest.view.RegisterPointView;
import org.integrityrisk.app.rest.view.RegisterTable;
import org.integrityrisk.app.store.register.RegisterPages;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.audit.Audit;
import org.springframework.stereotype.Component;

/** The points that a reader of the register sees, all pages of them, as a spreadsheet. */
@Component
public class RegisterExport {

  /** A file of more lines than this opens in no spreadsheet. */
  private static final int MOST = 100_000;

  private static final String HEADER = "integrity-risk.register.column.";

  private final RegisterPages pages;
  private final NamesIn names;
  private final Spreadsheets spreadsheets;
  private final Texts texts;
  private final Audit audit;
  private final Clock clock;

  public RegisterExport(
      RegisterPages pages,
      NamesIn names,
      Spreadsheets spreadsheets,
      Texts texts,
      Audit audit,
      Clock clock) {
    this.pages = pages;
    this.names = names;
    this.spreadsheets = spreadsheets;
    this.texts = texts;
    this.audit = audit;
    this.clock = clock;
  }

  /** The file, with the columns that the call names, or all; that it was taken is kept. */
  Download file(Caller caller, Sight seen, RegisterQuery query) {
    Names words = names.project(caller, seen.project());
    List<RegisterField> fields = fields(query.text("columns"));
    List<RegisterPointView> points =
        pages
            .find(query.filter(seen, words, LocalDate.now(clock)), query.order(words), 0, MOST)
            .points()
            .stream()
            .map(point -> RegisterPointView.of(point, words))
            .toList();
    Download file =
        spreadsheets.file(
            "register",
            query.text("format"),
            RegisterTable.of(points, fields, field -> header(caller, field), clock.getZone()));
    audit.write(
        caller.key(),
        "register.export",
        seen.project(),
        Map.of(),
        Map.of("points", "" + points.size()));
    return file;
  }

  private String header(Caller caller, RegisterField field) {
    return texts.of(caller.locale(), HEADER + field.code(), List.of());
  }

  private static List<RegisterField> fields(String named) {
    return named.isEmpty()
        ? List.of(RegisterField.values())
        : Arrays.stream(named.split(","))
            .map(code -> KnownCodes.find(RegisterField.class, "columns", code))
            .distinct()
            .toList();
  }
}
