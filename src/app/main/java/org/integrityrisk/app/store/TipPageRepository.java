package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.tip.TipSettings;
import org.integrityrisk.core.tip.TipTraffic;
import org.springframework.stereotype.Component;

/** Which pages are on, and what strangers have cost in the present hour. */
@Component
public class TipPageRepository implements TipSettings, TipTraffic {

  private static final Table<String> PAGES =
      Table.<String>named("TIP_PAGE").key("PROJECT_KEY", project -> project);

  private static final Table<String> HOURS =
      Table.<String>named("TIP_TRAFFIC").key("HOUR_NAME", hour -> hour).column("TAKEN", any -> 0);

  private static final String TAKE =
      "update @TIP_TRAFFIC set [TAKEN] = [TAKEN] + ? where [HOUR_NAME] = ? and [TAKEN] + ? <= ?";

  private final Database database;

  public TipPageRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<String> open() {
    return PAGES.list(database, row -> row.text("PROJECT_KEY"), "order by [PROJECT_KEY]");
  }

  @Override
  public void set(String project, boolean open) {
    database.add(
        session ->
            open
                ? PAGES.insertIfAbsent(session, project)
                : PAGES.delete(session, Sql.of("where [PROJECT_KEY] = ?", project)) > 0);
  }

  @Override
  public boolean take(String hour, int cost, int allowed) {
    if (taken(hour, cost, allowed)) {
      return true;
    }
    database.add(session -> begun(session, hour));
    return taken(hour, cost, allowed);
  }

  private boolean taken(String hour, int cost, int allowed) {
    return database.write(session -> session.update(Sql.of(TAKE, cost, hour, cost, allowed))) == 1;
  }

  /** Begins the hour and forgets those before. */
  private static boolean begun(SqlSession session, String hour) throws SQLException {
    HOURS.delete(session, Sql.of("where [HOUR_NAME] <> ?", hour));
    return HOURS.insertIfAbsent(session, hour);
  }
}
