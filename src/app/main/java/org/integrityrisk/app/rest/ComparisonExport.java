package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.ListTable.Column;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.ComparedPointView;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.store.register.RegisterChange;
import org.integrityrisk.app.store.register.RegisterComparison;
import org.springframework.stereotype.Component;

/** What differs between two registers as a spreadsheet: a line for each point and change. */
@Component
public class ComparisonExport {

  /** A file of more lines than this opens in no spreadsheet. */
  private static final int MOST = 100_000;

  private static final String CHANGE = "integrity-risk.comparison.change.";

  /** A point with what has become of it. */
  private record Line(String change, ComparedPointView point) {}

  private static final ListTable<Line> TABLE =
      new ListTable<>(
          "comparison",
          List.of(
              new Column<>("change", Line::change),
              new Column<>("point", line -> line.point().key()),
              new Column<>("title", line -> line.point().title()),
              new Column<>("level-before", line -> name(line.point().levelBefore())),
              new Column<>("level-after", line -> name(line.point().levelAfter())),
              new Column<>(
                  "department", line -> line.point().department().map(CodeName::name).orElse("")),
              new Column<>(
                  "category", line -> line.point().category().map(CodeName::name).orElse(""))));

  private final RegisterComparison comparison;
  private final Spreadsheets spreadsheets;
  private final Texts texts;

  public ComparisonExport(RegisterComparison comparison, Spreadsheets spreadsheets, Texts texts) {
    this.comparison = comparison;
    this.spreadsheets = spreadsheets;
    this.texts = texts;
  }

  /** The file, with all that has become of points, or with the one change that the call names. */
  Download file(HistoryQuery query, RegisterComparison.Question question, Names words) {
    Stream<RegisterChange> changes =
        query.text("change").isEmpty()
            ? Stream.of(RegisterChange.values())
            : Stream.of(query.change());
    List<Line> lines =
        changes.flatMap(change -> lines(change, query, question, words)).limit(MOST).toList();
    Locale language = words.locale();
    return spreadsheets.file(
        "comparison", query.text("format"), TABLE.rows(lines, texts, language));
  }

  private Stream<Line> lines(
      RegisterChange change,
      HistoryQuery query,
      RegisterComparison.Question question,
      Names words) {
    String said = texts.of(words.locale(), CHANGE + change.code(), List.of());
    return comparison.find(question, query.wanted(change), 0, MOST).points().stream()
        .map(point -> new Line(said, ComparedPointView.of(point, words)));
  }

  private static String name(Optional<LevelName> level) {
    return level.map(LevelName::name).orElse("");
  }
}
