package org.integrityrisk.app.store;

import java.sql.SQLException;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.StoreException;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.numbering.NumberSequences;
import org.springframework.stereotype.Component;

/**
 * The sequences in the database. Counting on locks the row until the transaction ends, so that
 * whoever else wants a number of the same sequence, on any node, waits for it.
 */
@Component
public class NumberSequenceRepository implements NumberSequences {

  private static final Table<String> SEQUENCES =
      Table.<String>named("NUMBER_SEQUENCE")
          .key("SEQUENCE_NAME", name -> name)
          .column("GIVEN", name -> 0);

  private final Database database;

  public NumberSequenceRepository(Database database) {
    this.database = database;
  }

  @Override
  public int next(String name) {
    if (!database.read(session -> exists(session, name))) {
      begin(name);
    }
    return database.write(session -> counted(session, name));
  }

  private static boolean exists(SqlSession session, String name) throws SQLException {
    return session.first(given(name), row -> row.count("GIVEN")).isPresent();
  }

  /** In a transaction of its own: another node that begins the same one must not undo the work. */
  private void begin(String name) {
    try {
      database.writeApart(session -> SEQUENCES.insertIfAbsent(session, name));
    } catch (StoreException e) {
      if (!e.isDuplicate()) {
        throw e;
      }
    }
  }

  private static int counted(SqlSession session, String name) throws SQLException {
    session.update(
        Sql.of(
            "update @NUMBER_SEQUENCE set [GIVEN] = [GIVEN] + 1 where [SEQUENCE_NAME] = ?", name));
    return session.first(given(name), row -> row.count("GIVEN")).orElseThrow();
  }

  private static Sql given(String name) {
    return Sql.of("select [GIVEN] from @NUMBER_SEQUENCE where [SEQUENCE_NAME] = ?", name);
  }
}
