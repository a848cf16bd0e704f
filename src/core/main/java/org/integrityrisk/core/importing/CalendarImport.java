package org.integrityrisk.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.calendar.DayKind;
import org.integrityrisk.core.calendar.DayRules;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.text.Problem;

/**
 * Plans the import of a file of holidays and make-up days, one row for each day. Dates are written
 * as 2026-10-01, 2026/10/1 or 2026年10月1日.
 */
public final class CalendarImport {

  /**
   * Checks a file.
   *
   * @param mapping codes of {@link CalendarField} by header, for columns mapped by hand
   * @throws org.integrityrisk.core.text.DomainException of kind {@code INVALID} when the columns
   *     make no sense
   */
  public ImportPlan<AnnouncedDay> plan(Sheet sheet, Map<String, String> mapping) {
    Columns<CalendarField> columns =
        Columns.recognise(CalendarField.class, sheet.header(), mapping);
    columns.require(List.of(CalendarField.DATE, CalendarField.KIND, CalendarField.NAME));
    Map<LocalDate, Integer> firstRow = new HashMap<>();
    List<PlannedRow<AnnouncedDay>> rows =
        sheet.rows().stream().map(row -> planned(new RowCells<>(row, columns), firstRow)).toList();
    return new ImportPlan<>(columns.mapped(), rows);
  }

  private static PlannedRow<AnnouncedDay> planned(
      RowCells<CalendarField> cells, Map<LocalDate, Integer> firstRow) {
    List<Problem> problems = new ArrayList<>(cells.problems());
    Optional<LocalDate> date = date(cells, problems);
    Optional<DayKind> kind = kind(cells, problems);
    int row = cells.row().number();
    date.map(day -> firstRow.putIfAbsent(day, row))
        .map(first -> cells.problem(CalendarField.DATE, "import.duplicate-row", "" + first))
        .ifPresent(problems::add);
    if (!problems.isEmpty() || date.isEmpty() || kind.isEmpty()) {
      return PlannedRow.wrong(row, problems);
    }
    LocalizedText name = LocalizedText.same(cells.text(CalendarField.NAME));
    SpecialDay day = new SpecialDay(date.get(), kind.get(), name);
    DayRules.check(day).forEach(problem -> problems.add(inRow(cells, problem)));
    return problems.isEmpty()
        ? PlannedRow.right(row, new AnnouncedDay(day, cells.text(CalendarField.SOURCE)))
        : PlannedRow.wrong(row, problems);
  }

  private static Problem inRow(RowCells<CalendarField> cells, Problem problem) {
    CalendarField field =
        problem
            .field()
            .flatMap(code -> Coded.find(CalendarField.class, code))
            .orElse(CalendarField.DATE);
    return problem.at(cells.columns().headerOf(field)).inRow(cells.row().number());
  }

  private static Optional<LocalDate> date(RowCells<CalendarField> cells, List<Problem> problems) {
    String written = cells.text(CalendarField.DATE);
    Optional<LocalDate> date = WrittenDay.of(written);
    if (written.isEmpty()) {
      problems.add(cells.problem(CalendarField.DATE, "import.required"));
    } else if (date.isEmpty()) {
      problems.add(cells.problem(CalendarField.DATE, "import.not-a-date", written));
    }
    return date;
  }

  private static Optional<DayKind> kind(RowCells<CalendarField> cells, List<Problem> problems) {
    String written = cells.text(CalendarField.KIND);
    Optional<DayKind> kind = Spellings.DAY_KINDS.recognise(written);
    if (written.isEmpty()) {
      problems.add(cells.problem(CalendarField.KIND, "import.required"));
    } else if (kind.isEmpty()) {
      problems.add(
          cells.problem(
              CalendarField.KIND, "import.unknown-value", written, Spellings.DAY_KINDS.allowed()));
    }
    return kind;
  }
}
