package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.change.Refusals;
import org.integrityrisk.core.change.Refused;
import org.springframework.stereotype.Component;

/** What the host refused when a change of the regime was given up, in the database. */
@Component
public class RefusalRepository implements Refusals {

  private static final Table<Refused> REFUSALS =
      Table.<Refused>named("CHANGE_REFUSAL")
          .key("PLACE", RefusalRepository::place)
          .column("PROJECT_KEY", Refused::project)
          .column("CHANGE_ID", Refused::change)
          .column("POINT_ID", Refused::pointId)
          .column("WORD", Refused::word)
          .column("ISSUE_KEY", Refused::key)
          .column("REASON", Refused::reason)
          .column("REFUSED", Refused::time);

  private final Database database;

  public RefusalRepository(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Refused refused) {
    database.add(session -> REFUSALS.insertIfAbsent(session, refused));
  }

  @Override
  public List<Refused> of(String project) {
    return REFUSALS.list(
        database, RefusalRepository::refused, "where [PROJECT_KEY] = ? order by [ID]", project);
  }

  @Override
  public void forget(String project) {
    database.write(session -> REFUSALS.delete(session, Sql.of("where [PROJECT_KEY] = ?", project)));
  }

  private static String place(Refused refused) {
    return refused.change() + "/" + refused.key() + "/" + refused.word();
  }

  private static Refused refused(Row row) throws SQLException {
    return new Refused(
        row.text("PROJECT_KEY"),
        row.text("CHANGE_ID"),
        row.text("POINT_ID"),
        row.text("WORD"),
        row.text("ISSUE_KEY"),
        row.text("REASON"),
        row.moment("REFUSED"));
  }
}
