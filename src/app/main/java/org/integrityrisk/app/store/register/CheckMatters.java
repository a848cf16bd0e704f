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
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/**
 * The checks of the supervision plan (分级监管): whoever makes a kind of check is reminded of it when
 * it comes close.
 */
@Component
public class CheckMatters implements NoticeSource {

  private static final String CHECKS =
      "select c.[KIND] as [CHECK_KIND], c.[DUE], c.[MAKER_ROLE], p.[ISSUE_KEY], p.[PROJECT_KEY],"
          + " p.[TITLE], p.[UNIT_CODE], p.[DEPARTMENT], p.[STATE_SINCE]"
          + " from @PLANNED_CHECK c join @RISK_ROW p on p.[ISSUE_ID] = c.[POINT_ID]"
          + " where c.[PROJECT_KEY] = ? and c.[DUE] <= ? and p.[STATE] = ?";

  private final Database database;

  public CheckMatters(Database database) {
    this.database = database;
  }

  @Override
  public List<Matter> matters(String project, LocalDate today, LocalDate horizon) {
    Sql checks = Sql.of(CHECKS, project, horizon.toString(), RiskState.IN_FORCE);
    return database.read(session -> session.list(checks, CheckMatters::matter));
  }

  private static Matter matter(Row row) throws SQLException {
    String key = row.text("ISSUE_KEY");
    return new Matter(
        WorkKind.CHECK_DUE.code(),
        row.text("PROJECT_KEY"),
        key,
        row.text("CHECK_KIND") + "/" + row.text("DUE"),
        row.text("TITLE"),
        "/browse/" + key,
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        List.of(maker(row)),
        Set.of(),
        false,
        Matter.Reminding.quietly(ReminderKind.CHECK),
        row.moment("STATE_SINCE"),
        row.date("DUE"));
  }

  private static TaskHolder maker(Row row) throws SQLException {
    HolderRole role = row.coded("MAKER_ROLE", HolderRole.class);
    return TaskHolder.office(role, row.text(role.isOfDepartment() ? "DEPARTMENT" : "UNIT_CODE"));
  }
}
