package org.integrityrisk.app.store.register;

import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** Counts points of the register by one column, in one statement. */
@Component
public class RegisterSummary {

  private final Database database;

  public RegisterSummary(Database database) {
    this.database = database;
  }

  /**
   * How many points hold one code.
   *
   * @param code the code, empty for points that have none
   * @param count how many, 1 or more
   */
  public record Group(String code, long count) {}

  /** The points of the filter, by the codes that the column holds; in the order of the codes. */
  public List<Group> count(RegisterFilter filter, RegisterColumn by) {
    String column = "[" + by.column() + "]";
    Sql sql =
        Sql.of("select " + column + " as [CODE], count(*) as [N] from @RISK_ROW")
            .then(filter.where())
            .then("group by " + column + " order by " + column);
    return database.read(
        session -> session.list(sql, row -> new Group(row.text("CODE"), row.number("N"))));
  }
}
