package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.StoreException;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.CalendarYears;
import org.integrityrisk.core.calendar.DayKind;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * The versions of calendar years in the database; the unique column {@code PLACE} admits one for
 * each year and number, so that of two changes at one moment on two nodes one is refused.
 */
@Component
public class CalendarRepository implements CalendarYears {

  private static final String LATEST_FIRST =
      "where [YEAR_NUMBER] = ? order by [VERSION_NUMBER] desc";
  private static final String SEPARATOR = "\t";

  private static final Table<CalendarYear> YEARS =
      Table.<CalendarYear>named("CALENDAR_YEAR")
          .key("PLACE", year -> year.year() + "/" + year.version())
          .column("YEAR_NUMBER", CalendarYear::year)
          .column("VERSION_NUMBER", CalendarYear::version)
          .column("SOURCE", CalendarYear::source)
          .column(
              "DAYS", year -> Json.of(year.days().stream().map(CalendarRepository::text).toList()))
          .column("AUTHOR", year -> year.edit().map(CalendarYear.Edit::user))
          .column("AUTHOR_NAME", year -> year.edit().map(CalendarYear.Edit::name))
          .column("SAVED", year -> year.edit().map(CalendarYear.Edit::time));

  private final Database database;
  private final WorkScope scope;

  public CalendarRepository(Database database, WorkScope scope) {
    this.database = database;
    this.scope = scope;
  }

  @Override
  public Optional<CalendarYear> latest(int year) {
    return versions(year).stream().findFirst();
  }

  @Override
  public List<CalendarYear> versions(int year) {
    return scope.once(
        List.of(CalendarYear.class, year),
        () ->
            database.read(
                session -> YEARS.list(session, CalendarRepository::year, LATEST_FIRST, year)));
  }

  @Override
  public boolean add(List<CalendarYear> versions) {
    try {
      return database.write(session -> added(session, versions));
    } catch (StoreException e) {
      if (e.isDuplicate()) {
        return false;
      }
      throw e;
    } finally {
      scope.forget();
    }
  }

  /** One transaction: the unique column undoes all of them when it refuses one. */
  private static boolean added(SqlSession session, List<CalendarYear> versions)
      throws SQLException {
    YEARS.insertAll(session, versions);
    return true;
  }

  /** Names hold no tabulator: they are single lines of a form or a file's cell. */
  private static String text(SpecialDay day) {
    return String.join(
        SEPARATOR,
        day.date().toString(),
        day.kind().code(),
        line(day.name().en()),
        line(day.name().zh()));
  }

  private static String line(String name) {
    return name.replaceAll("\\s+", " ");
  }

  private static SpecialDay day(String text) {
    String[] cells = text.split(SEPARATOR, -1);
    return new SpecialDay(
        LocalDate.parse(cells[0]),
        DayKind.of(cells[1]).orElseThrow(),
        new LocalizedText(cells[2], cells[3]));
  }

  private static CalendarYear year(Row row) throws SQLException {
    return new CalendarYear(
        row.count("YEAR_NUMBER"),
        row.count("VERSION_NUMBER"),
        row.text("SOURCE"),
        Json.list(row.text("DAYS")).stream().map(CalendarRepository::day).toList(),
        Optional.of(
            new CalendarYear.Edit(
                row.text("AUTHOR"), row.text("AUTHOR_NAME"), row.moment("SAVED"))));
  }
}
