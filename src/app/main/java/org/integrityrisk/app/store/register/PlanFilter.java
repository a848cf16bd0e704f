package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;

/**
 * Which checks of the supervision plan are shown; an empty code means any.
 *
 * @param project key of the project
 * @param person user key of somebody with a part in them
 * @param units codes of the units to look in, empty for all
 * @param kind code of the kind of check
 * @param overdueOn only those that were due before this day
 * @param from first day on which they are due
 * @param to last day on which they are due
 */
public record PlanFilter(
    String project,
    String person,
    Set<String> units,
    String department,
    String level,
    String kind,
    Optional<LocalDate> overdueOn,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  public PlanFilter {
    units = Set.copyOf(units);
  }

  /** The same, of one period alone. */
  public PlanFilter within(LocalDate first, LocalDate last) {
    return new PlanFilter(
        project,
        person,
        units,
        department,
        level,
        kind,
        overdueOn,
        Optional.of(first),
        Optional.of(last));
  }

  /** The where clause over checks {@code c} and their points {@code p}. */
  Sql where() {
    Sql sql = Sql.of("where c.[PROJECT_KEY] = ?", project);
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("p.[DEPARTMENT]", department);
    codes.put("p.[LEVEL_CODE]", level);
    codes.put("c.[KIND]", kind);
    for (Map.Entry<String, String> one : codes.entrySet()) {
      if (!one.getValue().isEmpty()) {
        sql = sql.then("and " + one.getKey() + " = ?", one.getValue());
      }
    }
    if (!units.isEmpty()) {
      sql = sql.then("and").then(Sql.in("p.[UNIT_CODE]", units));
    }
    if (!person.isEmpty()) {
      sql = sql.then("and").then(PeopleColumn.includes("c.[PEOPLE]", person));
    }
    return sql.then(day("<", overdueOn)).then(day(">=", from)).then(day("<=", to));
  }

  private static Sql day(String comparison, Optional<LocalDate> day) {
    return day.map(one -> Sql.of("and c.[DUE] " + comparison + " ?", one.toString()))
        .orElse(Sql.NONE);
  }
}
