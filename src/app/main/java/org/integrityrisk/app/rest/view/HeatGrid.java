package org.integrityrisk.app.rest.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.view.HeatMapView.CellView;
import org.integrityrisk.app.rest.view.HeatMapView.HeadView;
import org.integrityrisk.app.rest.view.HeatMapView.LevelCount;
import org.integrityrisk.app.rest.view.HeatMapView.LineView;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.app.store.register.RegisterSummary.Tally;
import org.integrityrisk.core.grading.Rule;

/**
 * Lays counted points out in rows and columns. Every word of the regime has its row or column, an
 * entry of the organisation only when it has points; what is not stated comes last.
 *
 * @param tallies points by row, column and level
 * @param gaps those of them by row and column that are of the most serious level and in force, and
 *     have no measure in force
 * @param linkTo makes a link to the register of filters by name
 */
public record HeatGrid(
    ColumnWords rows,
    ColumnWords columns,
    List<Tally> tallies,
    List<Tally> gaps,
    Function<Map<String, String>, String> linkTo,
    Names names) {

  private record Spot(String row, String column) {}

  /** The map; {@code dimensions} are those that could be chosen. */
  public HeatMapView view(List<ColumnWords> dimensions) {
    Map<Spot, List<Tally>> bySpot = tallies.stream().collect(Collectors.groupingBy(this::spot));
    List<String> heads = codes(columns);
    return new HeatMapView(
        dimensions.stream().map(HeatGrid::named).toList(),
        named(rows),
        named(columns),
        heads.stream().map(this::head).toList(),
        codes(rows).stream().map(row -> line(row, heads, bySpot)).toList(),
        count(tallies),
        linkTo.apply(Map.of()),
        count(gaps),
        linkTo.apply(gapsIn(Map.of())),
        names.regime().levels().stream().map(names::level).toList(),
        names.regime().key(),
        names.regime().version());
  }

  private static CodeName named(ColumnWords words) {
    return new CodeName(words.column().code(), words.name());
  }

  private Spot spot(Tally tally) {
    return new Spot(tally.code(rows.column()), tally.code(columns.column()));
  }

  private List<String> codes(ColumnWords words) {
    Stream<String> known = words.isOpen() ? Stream.empty() : words.codes().stream();
    return Stream.concat(known, tallies.stream().map(tally -> tally.code(words.column())))
        .distinct()
        .sorted(Comparator.comparingInt(words::place))
        .toList();
  }

  private HeadView head(String column) {
    return new HeadView(
        column,
        nameOf(columns, column),
        count(with(columns, column)),
        linkTo.apply(Map.of(columns.column().code(), filter(column))));
  }

  private LineView line(String row, List<String> heads, Map<Spot, List<Tally>> bySpot) {
    return new LineView(
        row,
        nameOf(rows, row),
        count(with(rows, row)),
        linkTo.apply(Map.of(rows.column().code(), filter(row))),
        heads.stream()
            .map(column -> cell(row, column, bySpot.getOrDefault(new Spot(row, column), List.of())))
            .toList());
  }

  private CellView cell(String row, String column, List<Tally> inside) {
    List<LevelCount> levels = levels(inside);
    Optional<Rule> rule = names.regime().grading().indicated(answers(row, column));
    return new CellView(
        column,
        count(inside),
        itself(row, column)
            .or(() -> rule.flatMap(one -> names.level(one.level())))
            .or(() -> levels.stream().findFirst().map(LevelCount::level)),
        rule.isPresent(),
        rule.map(one -> one.reason().in(names.locale())).orElse(""),
        levels,
        linkTo.apply(place(row, column)),
        count(gaps.stream().filter(tally -> spot(tally).equals(new Spot(row, column))).toList()),
        linkTo.apply(gapsIn(place(row, column))));
  }

  private Map<String, String> gapsIn(Map<String, String> place) {
    Map<String, String> filters = new LinkedHashMap<>(place);
    filters.put(RegisterColumn.LEVEL.code(), names.regime().gravestLevel().code());
    filters.put("measure", "missing");
    return filters;
  }

  /** A row or column that is a level. */
  private Optional<LevelName> itself(String row, String column) {
    String level = place(row, column).getOrDefault(RegisterColumn.LEVEL.code(), "");
    return names.regime().levels().find(level).map(names::level);
  }

  private Map<String, String> answers(String row, String column) {
    Map<String, String> answers = place(row, column);
    answers.values().removeIf(RegisterColumn.NOT_STATED::equals);
    return answers;
  }

  private Map<String, String> place(String row, String column) {
    Map<String, String> place = new LinkedHashMap<>();
    place.put(rows.column().code(), filter(row));
    place.put(columns.column().code(), filter(column));
    return place;
  }

  private static String filter(String code) {
    return code.isEmpty() ? RegisterColumn.NOT_STATED : code;
  }

  private String nameOf(ColumnWords words, String code) {
    return code.isEmpty() ? names.own("not-stated").name() : words.nameOf(code);
  }

  private List<LevelCount> levels(List<Tally> inside) {
    Map<String, Long> counts =
        inside.stream()
            .collect(
                Collectors.groupingBy(
                    tally -> tally.code(RegisterColumn.LEVEL),
                    Collectors.summingLong(Tally::count)));
    return counts.entrySet().stream()
        .flatMap(one -> names.level(one.getKey()).map(of(one.getValue())).stream())
        .sorted(Comparator.comparingInt(HeatGrid::seriousness))
        .toList();
  }

  private static Function<LevelName, LevelCount> of(long count) {
    return level -> new LevelCount(level, count);
  }

  /** A level that the regime no longer has comes last. */
  private static int seriousness(LevelCount one) {
    return one.level().order() == 0 ? Integer.MAX_VALUE : one.level().order();
  }

  private List<Tally> with(ColumnWords words, String code) {
    return tallies.stream().filter(tally -> tally.code(words.column()).equals(code)).toList();
  }

  private static long count(List<Tally> tallies) {
    return tallies.stream().mapToLong(Tally::count).sum();
  }
}
