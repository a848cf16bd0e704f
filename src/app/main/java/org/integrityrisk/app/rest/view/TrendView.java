package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.Level;

/**
 * How many points each level had at the ends of months.
 *
 * @param levels the levels of the regime, the gravest first; last, without a level, those that had
 *     none, if there were any
 */
public record TrendView(List<Month> months, List<Line> levels) {

  /**
   * A month.
   *
   * @param month for example {@code 2026-11}
   * @param end the day at whose end was counted: its last, or today when it is not over
   */
  public record Month(String month, LocalDate end) {}

  /** The numbers of one level, in the order of the months. */
  public record Line(Optional<LevelName> level, List<Long> counts) {}

  public static TrendView of(List<Month> months, List<Map<String, Long>> counted, Names names) {
    Stream<Line> known =
        names.regime().levels().stream()
            .map(Level::code)
            .map(code -> new Line(names.level(code), counts(counted, code)));
    boolean none = counted.stream().anyMatch(month -> month.containsKey(""));
    Stream<Line> without =
        none ? Stream.of(new Line(Optional.empty(), counts(counted, ""))) : Stream.empty();
    return new TrendView(months, Stream.concat(known, without).toList());
  }

  private static List<Long> counts(List<Map<String, Long>> counted, String code) {
    return counted.stream().map(month -> month.getOrDefault(code, 0L)).toList();
  }
}
