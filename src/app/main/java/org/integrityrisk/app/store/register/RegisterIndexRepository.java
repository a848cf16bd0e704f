package org.integrityrisk.app.store.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.register.RegisterIndex;
import org.integrityrisk.core.risk.RiskState;
import org.springframework.stereotype.Component;

/** Which points the register has rows of, without reading the rows. */
@Component
public class RegisterIndexRepository implements RegisterIndex {

  private final Database database;

  public RegisterIndexRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<String> keysIn(Set<String> departments) {
    Sql sql =
        Sql.of("select [ISSUE_KEY] from @RISK_ROW where [STATE] <> ? and", RiskState.WITHDRAWN)
            .then(Sql.in("[DEPARTMENT]", departments))
            .then("order by [ID]");
    return database.read(session -> session.list(sql, row -> row.text("ISSUE_KEY")));
  }

  @Override
  public List<String> keysUnderDeadline() {
    Sql sql =
        Sql.of("select [ISSUE_KEY] from @RISK_ROW where [STEP_DUE] is not null order by [ID]");
    return database.read(session -> session.list(sql, row -> row.text("ISSUE_KEY")));
  }

  @Override
  public Set<String> idsOf(String project) {
    Sql sql = Sql.of("select [ISSUE_ID] from @RISK_ROW where [PROJECT_KEY] = ?", project);
    return Set.copyOf(database.read(session -> session.list(sql, row -> row.text("ISSUE_ID"))));
  }

  /** Databases take only so many parameters in one statement; there are a thousand at most. */
  @Override
  public List<String> idsOf(String project, Collection<String> keys) {
    Sql sql =
        Sql.of("select [ISSUE_ID] from @RISK_ROW where [PROJECT_KEY] = ? and", project)
            .then(Sql.in("[ISSUE_KEY]", keys));
    return database.read(session -> session.list(sql, row -> row.text("ISSUE_ID")));
  }
}
