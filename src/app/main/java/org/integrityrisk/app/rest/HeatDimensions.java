package org.integrityrisk.app.rest;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.ColumnWords;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.core.grading.Input;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;

/**
 * What a heat map of a project can show: the factors of its regime, the words of a point, and where
 * it belongs.
 *
 * @param all the dimensions, those that grading asks for first
 */
record HeatDimensions(List<ColumnWords> all, Names names) {

  private static final Set<String> CLASSIC =
      Set.of(RegisterColumn.PROBABILITY.code(), RegisterColumn.HARM.code());
  private static final List<RegisterColumn> FIELDS =
      List.of(
          RegisterColumn.RANK,
          RegisterColumn.CATEGORY,
          RegisterColumn.TYPE,
          RegisterColumn.KIND,
          RegisterColumn.SCOPE,
          RegisterColumn.LEVEL);
  private static final List<RegisterColumn> PLACES =
      List.of(RegisterColumn.UNIT, RegisterColumn.DEPARTMENT);

  /** Rows and columns of a map. */
  record Pair(ColumnWords rows, ColumnWords columns) {}

  static HeatDimensions of(Names names) {
    Stream<ColumnWords> factors =
        names.regime().factors().stream()
            .map(Factor::code)
            .flatMap(code -> column(code).stream())
            .map(column -> ColumnWords.of(column, names));
    Stream<ColumnWords> fields = FIELDS.stream().map(column -> ColumnWords.of(column, names));
    Stream<ColumnWords> places = PLACES.stream().map(column -> ColumnWords.of(column, names));
    return new HeatDimensions(
        Stream.of(factors, fields.filter(words -> words.codes().size() > 1), places)
            .flatMap(each -> each)
            .toList(),
        names);
  }

  /**
   * The dimensions that a caller asks for; an empty code leaves the choice to the regime.
   *
   * @throws Refusal 400 for a dimension that there is not, and for the same one twice
   */
  Pair chosen(String rows, String columns) {
    List<ColumnWords> usual = usual();
    ColumnWords down =
        rows.isEmpty() ? otherThan(columns, usual.get(0), usual.get(1)) : find("rows", rows);
    ColumnWords across =
        columns.isEmpty() ? otherThan(rows, usual.get(1), usual.get(0)) : find("columns", columns);
    if (down.column() == across.column()) {
      throw Refusal.bad(Problem.of("rest.same-dimension").at("columns"));
    }
    return new Pair(down, across);
  }

  /**
   * Probability by harm where the regime asks for both; else what its rules ask for, then category
   * and level, the longer one as rows.
   */
  private List<ColumnWords> usual() {
    List<ColumnWords> classic =
        all.stream().filter(words -> CLASSIC.contains(words.column().code())).toList();
    return classic.size() == 2 ? classic : longerFirst(preferred());
  }

  private static ColumnWords otherThan(String taken, ColumnWords first, ColumnWords second) {
    return first.column().code().equals(taken) ? second : first;
  }

  private static List<ColumnWords> longerFirst(List<ColumnWords> two) {
    return two.stream()
        .sorted(Comparator.comparingInt((ColumnWords words) -> words.codes().size()).reversed())
        .toList();
  }

  /** A scope alone says little, so that it is left out although some rules ask for it. */
  private List<ColumnWords> preferred() {
    Set<String> wanted = new LinkedHashSet<>();
    names.regime().grading().inputs().stream().map(Input::name).forEach(wanted::add);
    wanted.remove(RegisterColumn.SCOPE.code());
    wanted.add(RegisterColumn.CATEGORY.code());
    wanted.add(RegisterColumn.LEVEL.code());
    all.forEach(words -> wanted.add(words.column().code()));
    return wanted.stream().flatMap(code -> offered(code).stream()).limit(2).toList();
  }

  private ColumnWords find(String parameter, String code) {
    return offered(code)
        .orElseThrow(() -> Refusal.bad(Problem.of("rest.unknown-parameter", code).at(parameter)));
  }

  private Optional<ColumnWords> offered(String code) {
    return all.stream().filter(words -> words.column().code().equals(code)).findFirst();
  }

  private static Optional<RegisterColumn> column(String code) {
    return Coded.find(RegisterColumn.class, code);
  }
}
