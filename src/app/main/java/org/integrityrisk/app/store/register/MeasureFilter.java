package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;

/**
 * Which measures a list shows.
 *
 * @param project key of the project
 * @param words text to look for in the measure, empty for any
 * @param matter what is to be done with them, empty for any
 * @param state code of the state, empty for any
 * @param stage code of the regime's stage, empty for any
 * @param responsible user key, empty for anybody
 * @param department code of the department of one of the points, empty for any
 * @param units codes of the units of one of the points, empty for all
 * @param today the present day
 */
public record MeasureFilter(
    String project,
    String words,
    Optional<MeasureMatter> matter,
    String state,
    String stage,
    String responsible,
    String department,
    Set<String> units,
    LocalDate today) {

  private static final String OF_POINT =
      "and exists (select 1 from @MEASURE_POINT l join @RISK_ROW p on p.[ISSUE_KEY] = l.[POINT_KEY]"
          + " where l.[MEASURE_ID] = m.[ISSUE_ID] and";

  public MeasureFilter {
    units = Set.copyOf(units);
  }

  /** Everything of some units of a project. */
  public static MeasureFilter of(String project, Set<String> units, LocalDate today) {
    return new MeasureFilter(project, "", Optional.empty(), "", "", "", "", units, today);
  }

  /** The same of one matter only. */
  public MeasureFilter of(MeasureMatter one) {
    return new MeasureFilter(
        project, words, Optional.of(one), state, stage, responsible, department, units, today);
  }

  /** The where clause that lets the rows {@code m} through. */
  Sql where() {
    return Sql.of("where m.[PROJECT_KEY] = ?", project)
        .then(matter.map(one -> Sql.of("and").then(one.condition(today))).orElse(Sql.NONE))
        .then(holds("m.[STATE]", state))
        .then(holds("m.[STAGE]", stage))
        .then(holds("m.[RESPONSIBLE]", responsible))
        .then(ofWords())
        .then(department.isEmpty() ? Sql.NONE : ofPoints(Sql.of("p.[DEPARTMENT] = ?", department)))
        .then(units.isEmpty() ? Sql.NONE : ofPoints(Sql.in("p.[UNIT_CODE]", units)));
  }

  /** The condition that a point {@code p} belongs to one of the units. */
  Sql ofUnits() {
    return units.isEmpty() ? Sql.NONE : Sql.of("and").then(Sql.in("p.[UNIT_CODE]", units));
  }

  private Sql ofWords() {
    return words.isBlank()
        ? Sql.NONE
        : Sql.of("and lower(m.[TITLE]) like ? escape '!'", Searchable.pattern(words));
  }

  private static Sql holds(String column, String value) {
    return value.isEmpty() ? Sql.NONE : Sql.of("and " + column + " = ?", value);
  }

  private static Sql ofPoints(Sql condition) {
    return Sql.of(OF_POINT).then(condition).then(")");
  }
}
