package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/** The comments on points shown that were not answered yet: a matter of the office. */
@Component
public class CommentMatters extends ProjectMatters {

  private static final String OPEN =
      "select c.[COMMENT_ID], c.[GIVEN], b.[PUBLICITY_ID], b.[PROJECT_KEY], b.[UNIT_CODE],"
          + " b.[TO_DAY], (select min(x.[POINT_KEY]) from @PUBLICITY_POINT x"
          + " where x.[PUBLICITY_ID] = b.[PUBLICITY_ID]) as [FIRST_POINT]"
          + " from @PUBLICITY_COMMENT c"
          + " join @PUBLICITY b on b.[PUBLICITY_ID] = c.[PUBLICITY_ID]"
          + " where b.[PROJECT_KEY] = ? and c.[ANSWERED] is null";

  public CommentMatters(Database database) {
    super(database, OPEN, CommentMatters::matter);
  }

  private static Matter matter(Row row) throws SQLException {
    String unit = row.text("UNIT_CODE");
    return new Matter(
        WorkKind.PUBLICITY_ANSWER.code(),
        row.text("PROJECT_KEY"),
        row.text("COMMENT_ID"),
        "",
        row.text("FIRST_POINT"),
        "/plugins/servlet/integrity-risk/publicity?project=" + row.text("PROJECT_KEY"),
        unit,
        "",
        List.of(TaskHolder.office(HolderRole.LEADING_GROUP_OFFICE, unit)),
        Set.of(),
        false,
        Matter.Reminding.by(ReminderKind.REVIEW),
        row.moment("GIVEN"),
        row.date("TO_DAY"));
  }
}
