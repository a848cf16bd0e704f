package org.integrityrisk.sandbox.jql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with its arguments.
 *
 * @param text with a question mark for each argument
 */
record Sql(String text, List<Object> arguments) {
  static final Sql ALL = of("1 = 1");
  static final Sql NONE = of("1 = 0");

  static Sql of(String text, Object... arguments) {
    return new Sql(text, Arrays.asList(arguments));
  }

  static Sql and(Collection<Sql> parts) {
    return joined(parts, " AND ", ALL);
  }

  static Sql or(Collection<Sql> parts) {
    return joined(parts, " OR ", NONE);
  }

  Sql not() {
    return new Sql("NOT (" + text + ")", arguments);
  }

  Sql and(Sql other) {
    return and(List.of(this, other));
  }

  /** {@code start + this + end}. */
  Sql within(String start, String end) {
    return new Sql(start + text + end, arguments);
  }

  /** {@code column IN (?, ?, ...)}; matches nothing without values. */
  static Sql in(String column, Collection<?> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Sql(column + " IN (" + marks + ")", List.copyOf(values));
  }

  /** As {@link #in}, for numbers, which need no arguments: databases limit their number. */
  static Sql inNumbers(String column, Collection<Long> values) {
    String numbers = values.stream().map(String::valueOf).collect(Collectors.joining(","));
    return values.isEmpty() ? NONE : of(column + " IN (" + numbers + ")");
  }

  private static Sql joined(Collection<Sql> parts, String word, Sql whenEmpty) {
    if (parts.isEmpty()) {
      return whenEmpty;
    }
    List<Object> arguments = new ArrayList<>();
    parts.forEach(part -> arguments.addAll(part.arguments()));
    String text = parts.stream().map(Sql::text).collect(Collectors.joining(")" + word + "("));
    return new Sql("(" + text + ")", arguments);
  }
}
