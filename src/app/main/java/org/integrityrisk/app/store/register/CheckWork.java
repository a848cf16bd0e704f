package org.integrityrisk.app.store.register;

import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;

/**
 * The checks that the supervision plan asks of a person: each kind of check of whoever makes it,
 * which need not be who answers for the point.
 */
record CheckWork(WorkQuery query) {

  private static final String CHECKS =
      WorkSelect.ofPoints(WorkKind.CHECK_DUE, WorkSelect.SINCE_STATE, "c.[DUE]")
          + " from @PLANNED_CHECK c join @RISK_ROW p on p.[ISSUE_ID] = c.[POINT_ID] where";

  List<Sql> selects() {
    return List.of(inPerson(), ofOffices());
  }

  private Sql inPerson() {
    return due(Sql.of(CHECKS + " c.[MAKER] = ?", query.user()));
  }

  /** What an office of several people makes: each of them sees it. */
  private Sql ofOffices() {
    return due(
        Sql.of(CHECKS + " c.[MAKER] is null and (1 = 0")
            .then(Seats.orMaking(query.offices()))
            .then(")"));
  }

  private Sql due(Sql made) {
    return made.then("and c.[DUE] <= ? and", query.checksDueBy().toString())
        .then(Sql.filter("c.[PROJECT_KEY]", query.projects()))
        .then("and")
        .then(Sql.filter("p.[STATE]", Set.of(RiskState.IN_FORCE)));
  }
}
