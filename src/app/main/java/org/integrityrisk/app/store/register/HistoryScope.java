package org.integrityrisk.app.store.register;

import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;

/**
 * Which points of the history are looked at.
 *
 * @param project key of the project
 * @param units codes of the units to look in, empty for all
 * @param phase how far the points must have been
 */
public record HistoryScope(String project, Set<String> units, ReviewPhase phase) {

  public HistoryScope {
    units = Set.copyOf(units);
  }

  /** The condition on a row of the history. */
  Sql condition() {
    Sql own = Sql.of("[PROJECT_KEY] = ? and", project).then(phase.condition());
    return units.isEmpty() ? own : own.then("and").then(Sql.in("[UNIT_CODE]", units));
  }

  /** The rows of a snapshot, to be selected from. */
  Sql rowsOf(Snapshot snapshot) {
    return Sql.of("(select h.* from @POINT_HISTORY h where")
        .then(condition())
        .then("and")
        .then(snapshot.condition())
        .then(")");
  }
}
