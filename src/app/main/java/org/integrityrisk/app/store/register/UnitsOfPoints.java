package org.integrityrisk.app.store.register;

import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;

/**
 * Rows that belong to points, narrowed to units. A row knows its point and the point its unit: only
 * when units are asked for are the points read at all.
 *
 * @param rows the table with its short name
 * @param ofPoint the condition that a row belongs to the point {@code p}
 */
record UnitsOfPoints(String rows, String ofPoint) {

  /**
   * The rows of points of some units.
   *
   * @param where the where clause
   * @param units codes of the units, empty for all
   */
  Sql within(Sql where, Set<String> units) {
    Sql from = Sql.of("from " + rows);
    return units.isEmpty()
        ? from.then(where)
        : from.then("join @RISK_ROW p on " + ofPoint)
            .then(where)
            .then("and")
            .then(Sql.in("p.[UNIT_CODE]", units));
  }
}
