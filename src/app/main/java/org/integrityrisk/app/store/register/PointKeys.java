package org.integrityrisk.app.store.register;

import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** Finds the keys of the points that a question is true of: one statement. */
@Component
public class PointKeys {
  private final Database database;

  public PointKeys(Database database) {
    this.database = database;
  }

  /**
   * Keys of points in the order of filing.
   *
   * @param projects keys of the projects to look in
   * @param most the most keys to give
   */
  public List<String> find(Set<String> projects, PointQuestion question, int most) {
    Sql keys =
        Sql.of("select p.[ISSUE_KEY] from @RISK_ROW p where")
            .then(Sql.in("p.[PROJECT_KEY]", projects))
            .then("and")
            .then(question.condition())
            .then("order by p.[ID]")
            .then(Sql.PAGE, 0, most);
    return database.read(session -> session.list(keys, row -> row.text("ISSUE_KEY")));
  }
}
