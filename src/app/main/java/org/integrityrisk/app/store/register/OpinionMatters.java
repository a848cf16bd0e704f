package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/** The opinions sought before a decision that were not given yet. */
@Component
public class OpinionMatters extends ProjectMatters {

  private static final String ASKED =
      "select p.*, s.[PLACE], s.[USER_KEY], s.[ASKED] as [ASKED_AT] from @SOUGHT_OPINION s"
          + " join @RISK_ROW p on p.[ISSUE_ID] = s.[POINT_ID]"
          + " where p.[PROJECT_KEY] = ? and p.[OPINIONS_OPEN] > 0 and s.[GIVEN] is null"
          + " and s.[STEP] = p.[STATE] and s.[ROUND_NUMBER] = (select max(t.[ROUND_NUMBER])"
          + " from @SOUGHT_OPINION t where t.[POINT_ID] = s.[POINT_ID])";

  public OpinionMatters(Database database) {
    super(database, ASKED, OpinionMatters::matter);
  }

  private static Matter matter(Row row) throws SQLException {
    String key = row.text("ISSUE_KEY");
    return new Matter(
        WorkKind.OPINION_SOUGHT.code(),
        row.text("PROJECT_KEY"),
        key,
        row.text("PLACE"),
        row.text("TITLE"),
        "/browse/" + key,
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        List.of(TaskHolder.person(row.text("USER_KEY"))),
        Set.of(),
        false,
        Matter.Reminding.by(ReminderKind.REVIEW),
        row.moment("ASKED_AT"),
        row.date("STEP_DUE"));
  }
}
