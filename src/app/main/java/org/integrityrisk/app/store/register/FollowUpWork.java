package org.integrityrisk.app.store.register;

import java.util.List;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;

/** What measures and warnings ask of a person. */
record FollowUpWork(WorkQuery query) {

  private static final String MEASURES =
      WorkSelect.of("m", WorkKind.MEASURE_DUE, "m.[UPDATED]", "m.[DUE]")
          + " from @MEASURE_ROW m"
          + " left join @MEASURE_POINT l on l.[MEASURE_ID] = m.[ISSUE_ID]"
          + " left join @RISK_ROW p on p.[ISSUE_KEY] = l.[POINT_KEY]"
          + " where m.[RESPONSIBLE] = ? and m.[STATE] in (?, ?) and";

  private static final String WARNINGS =
      " from @WARNING_ROW w left join @RISK_ROW p on p.[ISSUE_KEY] = w.[POINT_KEY]"
          + " where w.[STATE] = ? and";

  List<Sql> selects() {
    return List.of(
        measures(),
        toAnswer(),
        watched(WorkKind.WARNING_EXAMINE, WorkSelect.NEVER, WarningState.ANSWERED),
        watched(WorkKind.WARNING_LIFT, "w.[DEADLINE]", WarningState.EXAMINED),
        watched(WorkKind.WARNING_SUPERVISE, "w.[DEADLINE]", WarningState.SUPERVISED));
  }

  private Sql measures() {
    return Sql.of(
            MEASURES, query.user(), MeasureState.PLANNED.code(), MeasureState.INEFFECTIVE.code())
        .then(Sql.filter("m.[PROJECT_KEY]", query.projects()));
  }

  private Sql toAnswer() {
    return warnings(WorkKind.WARNING_ANSWER, "w.[DEADLINE]", WarningState.ISSUED)
        .then("and w.[RESPONSIBLE] = ?", query.user());
  }

  /** Where a body examines, its task stands among the tasks; the offices need not be told. */
  private Sql watched(WorkKind kind, String lastDay, WarningState state) {
    return warnings(kind, lastDay, state)
        .then("and")
        .then(Sql.filter("p.[UNIT_CODE]", query.warningUnits()))
        .then(
            "and not exists (select 1 from @TASK t where t.[OBJECT_ID] = w.[ISSUE_KEY]"
                + " and t.[KIND] = ?)",
            kind.code());
  }

  private Sql warnings(WorkKind kind, String lastDay, WarningState state) {
    return Sql.of(WorkSelect.of("w", kind, "w.[UPDATED]", lastDay) + WARNINGS, state.code())
        .then(Sql.filter("w.[PROJECT_KEY]", query.projects()));
  }
}
