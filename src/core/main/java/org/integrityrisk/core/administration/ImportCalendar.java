package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.importing.AnnouncedDay;
import org.integrityrisk.core.importing.CalendarImport;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.text.DomainException;

/**
 * The office of the leading group brings in the holidays and make-up days of one or more years: all
 * rows or none. Each year in the file is replaced as a whole.
 */
public final class ImportCalendar {

  private final KeepCalendar keeping;

  public ImportCalendar(KeepCalendar keeping) {
    this.keeping = keeping;
  }

  /**
   * Says what an import would do.
   *
   * @param mapping codes of fields by header, for columns mapped by hand
   * @throws DomainException FORBIDDEN, or INVALID when the file as a whole makes no sense
   */
  public ImportPlan<AnnouncedDay> plan(String user, Sheet sheet, Map<String, String> mapping) {
    keeping.actor(user);
    return new CalendarImport().plan(sheet, mapping);
  }

  /**
   * Carries a plan out, if every row is right; does nothing otherwise.
   *
   * @return what became of each row
   * @throws DomainException as {@link #plan}, or CONFLICT when somebody has changed a year
   *     meanwhile
   */
  public List<RowResult> run(String user, Sheet sheet, Map<String, String> mapping) {
    // load, check rights, validate
    ImportPlan<AnnouncedDay> plan = plan(user, sheet, mapping);
    if (!plan.isRight()) {
      return plan.results();
    }
    // act, audit, publish
    keeping.replace(
        user, byYear(plan, ImportCalendar::days), byYear(plan, ImportCalendar::notices));
    return plan.rows().stream()
        .map(row -> row.result().created(row.entry().orElseThrow().day().date().toString()))
        .toList();
  }

  private static <T> Map<Integer, T> byYear(
      ImportPlan<AnnouncedDay> plan, Function<List<AnnouncedDay>, T> of) {
    return plan.entries().stream()
        .collect(
            Collectors.groupingBy(
                one -> one.day().date().getYear(),
                Collectors.collectingAndThen(Collectors.toList(), of)));
  }

  private static List<SpecialDay> days(List<AnnouncedDay> announced) {
    return announced.stream().map(AnnouncedDay::day).toList();
  }

  private static String notices(List<AnnouncedDay> announced) {
    return announced.stream()
        .map(AnnouncedDay::source)
        .filter(source -> !source.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
