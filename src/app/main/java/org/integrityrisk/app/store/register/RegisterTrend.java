package org.integrityrisk.app.store.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.springframework.stereotype.Component;

/**
 * Counts the points of each level at the ends of some days. What begins and what ends between two
 * of them is counted once, so that there are two statements, however many days there are.
 */
@Component
public class RegisterTrend {

  private final Database database;

  public RegisterTrend(Database database) {
    this.database = database;
  }

  /**
   * How many points had each level.
   *
   * @param ends the ends of days, the earliest first, one at least
   * @return for each of the days, how many points by code of their level; an empty code for those
   *     that had none
   */
  public List<Map<String, Long>> count(HistoryScope scope, List<Instant> ends) {
    return database.read(
        session ->
            summed(
                ends.size(),
                counted(session, scope, ends, "VALID_FROM"),
                counted(session, scope, ends, "VALID_UNTIL")));
  }

  /** What began, or ended, before each of the days and not before the one before it. */
  private static List<Map<String, Long>> counted(
      SqlSession session, HistoryScope scope, List<Instant> ends, String moment)
      throws java.sql.SQLException {
    List<Map<String, Long>> counted = new ArrayList<>();
    ends.forEach(end -> counted.add(new HashMap<>()));
    Sql place = Sql.of("select [LEVEL_CODE], case");
    for (int at = 0; at < ends.size(); at++) {
      place = place.then("when [" + moment + "] < ? then " + at, ends.get(at).toEpochMilli());
    }
    Sql sql =
        Sql.of("select [LEVEL_CODE], [PLACE], count(*) as [N] from (")
            .then(place)
            .then("end as [PLACE] from @POINT_HISTORY where")
            .then(scope.condition())
            .then("and [" + moment + "] < ?", ends.get(ends.size() - 1).toEpochMilli())
            .then(") t group by [LEVEL_CODE], [PLACE]");
    session.list(
        sql,
        row ->
            counted
                .get(row.count("PLACE"))
                .merge(row.text("LEVEL_CODE"), row.number("N"), Long::sum));
    return counted;
  }

  private static List<Map<String, Long>> summed(
      int days, List<Map<String, Long>> began, List<Map<String, Long>> ended) {
    List<Map<String, Long>> all = new ArrayList<>();
    Map<String, Long> now = new HashMap<>();
    for (int day = 0; day < days; day++) {
      began.get(day).forEach((level, count) -> now.merge(level, count, Long::sum));
      ended.get(day).forEach((level, count) -> now.merge(level, -count, Long::sum));
      now.values().removeIf(count -> count == 0);
      all.add(Map.copyOf(now));
    }
    return List.copyOf(all);
  }
}
