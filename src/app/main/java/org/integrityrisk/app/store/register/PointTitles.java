package org.integrityrisk.app.store.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** What risk points are called, by their keys. */
@Component
public class PointTitles {

  /** Databases take only so many parameters in one statement. */
  private static final int AT_ONCE = 500;

  private final Database database;

  public PointTitles(Database database) {
    this.database = database;
  }

  /** The titles of those points that are still there. */
  public Map<String, String> of(List<String> keys) {
    Map<String, String> titles = new HashMap<>();
    for (int first = 0; first < keys.size(); first += AT_ONCE) {
      titles.putAll(some(keys.subList(first, Math.min(first + AT_ONCE, keys.size()))));
    }
    return titles;
  }

  private Map<String, String> some(List<String> keys) {
    Map<String, String> titles = new HashMap<>();
    Sql sql =
        Sql.of("select [ISSUE_KEY], [TITLE] from @RISK_ROW where")
            .then(Sql.in("[ISSUE_KEY]", keys));
    database.read(
        session -> session.list(sql, row -> titles.put(row.text("ISSUE_KEY"), row.text("TITLE"))));
    return titles;
  }
}
