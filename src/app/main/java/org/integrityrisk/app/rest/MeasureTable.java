package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.MeasureLineView;
import org.integrityrisk.app.rest.view.MeasureLineView.PointLine;
import org.integrityrisk.core.importing.HarmlessText;

/** Control measures as a table for a spreadsheet. */
final class MeasureTable {

  private static final String HEADER = "integrity-risk.measure.column.";
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "measure",
          "stage",
          "state",
          "responsible",
          "due",
          "overdue",
          "points",
          "departments",
          "effectiveness",
          "returns",
          "evidence",
          "filing");

  private MeasureTable() {}

  /**
   * The rows, the header first.
   *
   * @param words what a message key says in the reader's language
   */
  static List<List<String>> of(List<MeasureLineView> measures, Function<String, String> words) {
    String overdue = words.apply("integrity-risk.web.overdue");
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(column -> words.apply(HEADER + column)).toList()),
            measures.stream().map(measure -> row(measure, overdue)))
        .toList();
  }

  private static List<String> row(MeasureLineView measure, String overdue) {
    return Stream.of(
            measure.key(),
            measure.title(),
            name(measure.stage()),
            measure.state().name(),
            measure.responsible().name(),
            measure.due().toString(),
            measure.overdue() ? overdue : "",
            measure.points().stream()
                .map(point -> point.key() + " " + point.title())
                .collect(Collectors.joining("; ")),
            measure.points().stream()
                .map(PointLine::department)
                .map(MeasureTable::name)
                .distinct()
                .collect(Collectors.joining("; ")),
            name(measure.effectiveness()),
            Integer.toString(measure.returns()),
            Integer.toString(measure.evidence()),
            name(measure.filing()))
        .map(HarmlessText::write)
        .toList();
  }

  private static String name(Optional<CodeName> named) {
    return named.map(CodeName::name).orElse("");
  }
}
