package org.integrityrisk.app.store.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.work.WorkQuery;

/** What waits for the bodies that a person sits in, as conditions on the register's rows. */
final class Seats {

  private Seats() {}

  /** Further ways in which a point may wait for the user: one "or" for each body. */
  static Sql orOf(WorkQuery query) {
    Sql ways = Sql.NONE;
    for (Map.Entry<String, List<String>> seat : unitsByRole(query).entrySet()) {
      ways =
          ways.then("or p.[AWAITING_ROLE] = ? and", seat.getKey())
              .then(Sql.in("p.[AWAITING_UNIT]", seat.getValue()));
    }
    return ways;
  }

  /** Whether a point waits for the user, in person or as a member of a body. */
  static Sql ownTurn(WorkQuery query) {
    return Sql.of("(p.[AWAITING_USER] = ?", query.user()).then(orOf(query)).then(")");
  }

  private static Map<String, List<String>> unitsByRole(WorkQuery query) {
    return query.seats().stream()
        .collect(
            Collectors.groupingBy(
                seat -> seat.role().code(),
                TreeMap::new,
                Collectors.mapping(Office::of, Collectors.toList())));
  }
}
