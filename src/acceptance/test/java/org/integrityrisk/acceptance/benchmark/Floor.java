package org.integrityrisk.acceptance.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same answers by SQL written by hand, read over JDBC into nothing: what the database alone
 * needs. Only a database server can be asked beside the sandbox.
 */
final class Floor {
  private static final String HEAD = "-- ";

  private final Map<String, List<String>> statements = statements();

  /** How long the statements of a question take, if a floor is known of it. */
  Optional<Timing> timing(Question question, AppTables tables) {
    return Optional.ofNullable(statements.get(question.name()))
        .map(all -> Timing.of(call -> milliseconds(all, tables)));
  }

  private static double milliseconds(List<String> all, AppTables tables) {
    long before = System.nanoTime();
    all.forEach(tables::read);
    return Figures.seconds(before) * 1000;
  }

  /** Each part of the file is headed by the name of its question. */
  private static Map<String, List<String>> statements() {
    Map<String, List<String>> statements = new LinkedHashMap<>();
    for (String part : AppTables.file("floor.sql").split("(?m)^(?=" + HEAD + ")")) {
      String[] lines = part.split("\n", 2);
      if (part.startsWith(HEAD)) {
        statements.put(
            lines[0].substring(HEAD.length()).strip(),
            Stream.of(lines[1].split(";")).filter(text -> !text.isBlank()).toList());
      }
    }
    return statements;
  }
}
