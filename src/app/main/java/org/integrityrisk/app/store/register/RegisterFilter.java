package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.risk.RiskState;

/**
 * Which points a page of the register shows.
 *
 * @param project key of the project
 * @param words text to look for, empty for any
 * @param codes codes that columns must hold, {@link RegisterColumn#NOT_STATED} for none; a column
 *     that is absent or has an empty code may hold anything
 * @param phase how far they must be; empty for any
 * @param units codes of the units to look in, empty for all
 * @param answerer user key of the one who answers, or code of the office when nobody holds it;
 *     empty for any
 * @param marks what points must have about them, all of it
 * @param checkOverdue only points in force whose next check was due before this day
 * @param keys only points that have one of these issue keys; any when there are none
 */
public record RegisterFilter(
    String project,
    String words,
    Map<RegisterColumn, String> codes,
    Optional<ReviewPhase> phase,
    Set<String> units,
    String answerer,
    Set<RegisterMark> marks,
    Optional<LocalDate> checkOverdue,
    Set<String> keys) {

  public RegisterFilter {
    Map<RegisterColumn, String> given = new EnumMap<>(RegisterColumn.class);
    codes.forEach(
        (column, code) -> {
          if (!code.isEmpty()) {
            given.put(column, code);
          }
        });
    codes = Map.copyOf(given);
    units = Set.copyOf(units);
    marks = Set.copyOf(marks);
    keys = Set.copyOf(keys);
  }

  /** The same with any key. */
  public RegisterFilter(
      String project,
      String words,
      Map<RegisterColumn, String> codes,
      Optional<ReviewPhase> phase,
      Set<String> units,
      String answerer,
      Set<RegisterMark> marks,
      Optional<LocalDate> checkOverdue) {
    this(project, words, codes, phase, units, answerer, marks, checkOverdue, Set.of());
  }

  /** Every point of a project. */
  public static RegisterFilter of(String project) {
    return new RegisterFilter(
        project, "", Map.of(), Optional.empty(), Set.of(), "", Set.of(), Optional.empty());
  }

  /**
   * Those of the points that have a level and lack a measure in force; empty when the filter lets
   * only points of another level through.
   */
  public Optional<RegisterFilter> gapsOf(String level) {
    Map<RegisterColumn, String> narrowed = new EnumMap<>(RegisterColumn.class);
    narrowed.putAll(codes);
    String before = narrowed.put(RegisterColumn.LEVEL, level);
    Set<RegisterMark> marked = new HashSet<>(marks);
    marked.add(RegisterMark.MEASURE_MISSING);
    return Optional.of(
            new RegisterFilter(
                project, words, narrowed, phase, units, answerer, marked, checkOverdue, keys))
        .filter(any -> before == null || before.equals(level));
  }

  /** The where clause that lets these points through. */
  Sql where() {
    return Sql.of("where [PROJECT_KEY] = ?", project)
        .then(ofCodes())
        .then(phase.map(each -> Sql.of("and").then(each.condition())).orElse(Sql.NONE))
        .then(ofUnits())
        .then(ofWords())
        .then(ofAnswerer())
        .then(keys.isEmpty() ? Sql.NONE : Sql.of("and").then(Sql.in("[ISSUE_KEY]", keys)))
        .then(ofGaps());
  }

  private Sql ofCodes() {
    Sql sql = Sql.NONE;
    for (Map.Entry<RegisterColumn, String> one : codes.entrySet()) {
      sql = sql.then("and").then(one.getKey().holds(one.getValue()));
    }
    return sql;
  }

  private Sql ofUnits() {
    return units.isEmpty() ? Sql.NONE : Sql.of("and").then(Sql.in("[UNIT_CODE]", units));
  }

  /** Names of powers are found in the catalogue: they may change while the points stay. */
  private Sql ofWords() {
    String pattern = Searchable.pattern(words);
    return words.isBlank()
        ? Sql.NONE
        : Sql.of(
            "and ([SEARCH_TEXT] like ? escape '!' or [POWER_CODE] in"
                + " (select p.[CODE] from @POWER p where lower(p.[NAME]) like ? escape '!'))",
            pattern,
            pattern);
  }

  private Sql ofAnswerer() {
    return answerer.isEmpty()
        ? Sql.NONE
        : Sql.of(
            "and ([ANSWERER] = ? or [ANSWERER] is null and [ANSWERER_ROLE] = ?)",
            answerer,
            answerer);
  }

  private Sql ofGaps() {
    Sql marked = Sql.NONE;
    for (RegisterMark mark : marks) {
      marked = marked.then("and").then(mark.condition());
    }
    Sql check =
        checkOverdue
            .map(
                today ->
                    Sql.of(
                        "and [STATE] = ? and [NEXT_CHECK] < ?",
                        RiskState.IN_FORCE,
                        today.toString()))
            .orElse(Sql.NONE);
    return marked.then(check);
  }
}
