package org.integrityrisk.app.store.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.work.WorkQuery;

/** What waits for the bodies that a person sits in, as conditions on the register's rows. */
final class Seats {

  private Seats() {}

  /** Further ways in which a point may wait for members of bodies: one "or" for each body. */
  static Sql orAt(Set<Office> seats) {
    return or(seats, "p.[AWAITING_ROLE]", "p.[AWAITING_UNIT]");
  }

  /** Further ways in which bodies may answer for a point: one "or" for each body. */
  static Sql orAnswering(Set<Office> seats) {
    return or(seats, "p.[ANSWERER_ROLE]", "p.[UNIT_CODE]");
  }

  /** Further ways in which offices may make a planned check: one "or" for each office. */
  static Sql orMaking(Set<Office> offices) {
    return or(offices, "c.[MAKER_ROLE]", "p.[UNIT_CODE]");
  }

  private static Sql or(Set<Office> seats, String role, String unit) {
    Sql ways = Sql.NONE;
    for (Map.Entry<String, List<String>> seat : unitsByRole(seats).entrySet()) {
      ways =
          ways.then("or " + role + " = ? and", seat.getKey()).then(Sql.in(unit, seat.getValue()));
    }
    return ways;
  }

  /** Whether a point waits for the user: in person, as a member of a body, or for another. */
  static Sql ownTurn(WorkQuery query) {
    return Sql.of("(p.[AWAITING_USER] = ?", query.user())
        .then(orAt(query.seats()))
        .then("or")
        .then(delegatedTurn(query))
        .then(")");
  }

  /** Whether a point waits for somebody in whose place the user decides, and the user may. */
  static Sql delegatedTurn(WorkQuery query) {
    return Sql.of("(")
        .then(PeopleColumn.notBarred(query.user()))
        .then("and (")
        .then(Sql.in("p.[AWAITING_USER]", query.inPlaceOf().people()))
        .then(orAt(query.inPlaceOf().seats()))
        .then("))");
  }

  private static Map<String, List<String>> unitsByRole(Set<Office> seats) {
    return seats.stream()
        .collect(
            Collectors.groupingBy(
                seat -> seat.role().code(),
                TreeMap::new,
                Collectors.mapping(Office::of, Collectors.toList())));
  }
}
