package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.notice.NoticeSource;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/** The control measures that somebody has to put in force. */
@Component
public class MeasureMatters implements NoticeSource {

  private static final String MEASURES =
      "select m.[ISSUE_KEY], m.[PROJECT_KEY], m.[TITLE], m.[RESPONSIBLE], m.[STATE], m.[DUE],"
          + " m.[UPDATED], min(p.[UNIT_CODE]) as [UNIT_CODE], min(p.[DEPARTMENT]) as [DEPARTMENT]"
          + " from @MEASURE_ROW m"
          + " left join @MEASURE_POINT l on l.[MEASURE_ID] = m.[ISSUE_ID]"
          + " left join @RISK_ROW p on p.[ISSUE_KEY] = l.[POINT_KEY]"
          + " where m.[PROJECT_KEY] = ? and m.[STATE] in (?, ?) and m.[RESPONSIBLE] is not null"
          + " group by m.[ISSUE_KEY], m.[PROJECT_KEY], m.[TITLE], m.[RESPONSIBLE], m.[STATE],"
          + " m.[DUE], m.[UPDATED]";

  private final Database database;

  public MeasureMatters(Database database) {
    this.database = database;
  }

  @Override
  public List<Matter> matters(String project, LocalDate today, LocalDate horizon) {
    Sql measures =
        Sql.of(MEASURES, project, MeasureState.PLANNED.code(), MeasureState.INEFFECTIVE.code());
    return database.read(session -> session.list(measures, MeasureMatters::matter));
  }

  private static Matter matter(Row row) throws SQLException {
    String key = row.text("ISSUE_KEY");
    return new Matter(
        WorkKind.MEASURE_DUE.code(),
        row.text("PROJECT_KEY"),
        key,
        row.text("STATE"),
        row.text("TITLE"),
        "/browse/" + key,
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        List.of(TaskHolder.person(row.text("RESPONSIBLE"))),
        Set.of(),
        false,
        Matter.Reminding.by(ReminderKind.MEASURE),
        row.moment("UPDATED"),
        row.date("DUE"));
  }
}
