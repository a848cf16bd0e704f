package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** Finds checks of the supervision plan, page by page, and counts them by day. */
@Component
public class PlanPages {

  private static final String FROM =
      "from @PLANNED_CHECK c join @RISK_ROW p on p.[ISSUE_ID] = c.[POINT_ID]";

  private final Database database;

  public PlanPages(Database database) {
    this.database = database;
  }

  /**
   * One page.
   *
   * @param total how many checks there are on all pages
   * @param overdue how many of them were due before today
   */
  public record Page(long total, long overdue, List<PlanEntry> entries) {}

  /**
   * The checks of one page, the first due first.
   *
   * @param start how many to skip, 0 or more
   * @param limit the most to give
   */
  public Page find(PlanFilter filter, LocalDate today, int start, int limit) {
    Sql where = filter.where();
    Sql count =
        Sql.of(
                "select count(*) as [N], sum(case when c.[DUE] < ? then 1 else 0 end) as [LATE] "
                    + FROM,
                today.toString())
            .then(where);
    Sql page =
        Sql.of(PlanEntry.COLUMNS + " " + FROM)
            .then(where)
            .then("order by c.[DUE], c.[ID]")
            .then(Sql.PAGE, start, limit);
    return database.read(
        session -> {
          List<Long> counts =
              session
                  .first(count, row -> List.of(row.number("N"), row.number("LATE")))
                  .orElseThrow();
          return new Page(counts.get(0), counts.get(1), session.list(page, PlanEntry::read));
        });
  }

  /** How many checks are due on each day; days without any are left out. */
  public Map<LocalDate, Long> byDay(PlanFilter filter) {
    Sql sql =
        Sql.of("select c.[DUE], count(*) as [N] " + FROM)
            .then(filter.where())
            .then("group by c.[DUE] order by c.[DUE]");
    Map<LocalDate, Long> days = new LinkedHashMap<>();
    database
        .read(
            session ->
                session.list(
                    sql, row -> Map.entry(LocalDate.parse(row.text("DUE")), row.number("N"))))
        .forEach(day -> days.put(day.getKey(), day.getValue()));
    return days;
  }
}
