package org.integrityrisk.acceptance.benchmark;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what was measured, prints it as it comes, and all of it as tables in Markdown. */
final class Figures {
  private static final String NOTHING = "";

  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
  private final Set<String> columns = new LinkedHashSet<>();

  /** What was measured of something, in a column of its own. */
  void add(String what, String column, String format, Object... values) {
    String figure = format.formatted(values);
    System.out.printf("%-50s %-22s %s%n", what, column, figure);
    columns.add(column);
    rows.computeIfAbsent(what, unseen -> new LinkedHashMap<>()).put(column, figure);
  }

  /** The table, with what it counts in its first head. */
  void print(String counted) {
    System.out.println();
    System.out.println(line(Stream.concat(Stream.of(counted), columns.stream())));
    System.out.println(line(Stream.generate(() -> "---").limit(columns.size() + 1L)));
    rows.forEach(
        (what, figures) ->
            System.out.println(
                line(
                    Stream.concat(
                        Stream.of(what),
                        columns.stream().map(column -> figures.getOrDefault(column, NOTHING))))));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
