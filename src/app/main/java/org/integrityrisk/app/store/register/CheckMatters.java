package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.notice.NoticeSource;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/** The checks that graded supervision asks for (分级监管): reminded of when they come close. */
@Component
public class CheckMatters implements NoticeSource {

  private static final String POINTS =
      "select p.* from @RISK_ROW p where p.[PROJECT_KEY] = ? and p.[STATE] = ?"
          + " and p.[NEXT_CHECK] <= ? and p.[ANSWERER] is not null";

  private final Database database;

  public CheckMatters(Database database) {
    this.database = database;
  }

  @Override
  public List<Matter> matters(String project, LocalDate today, LocalDate horizon) {
    Sql points = Sql.of(POINTS, project, RiskState.IN_FORCE, horizon.toString());
    return database.read(session -> session.list(points, CheckMatters::matter));
  }

  private static Matter matter(Row row) throws SQLException {
    String key = row.text("ISSUE_KEY");
    return new Matter(
        WorkKind.CHECK_DUE.code(),
        row.text("PROJECT_KEY"),
        key,
        row.text("NEXT_CHECK"),
        row.text("TITLE"),
        "/browse/" + key,
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        List.of(TaskHolder.person(row.text("ANSWERER"))),
        Set.of(),
        false,
        Matter.Reminding.quietly(ReminderKind.CHECK),
        row.moment("STATE_SINCE"),
        row.date("NEXT_CHECK"));
  }
}
