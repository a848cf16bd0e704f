package org.integrityrisk.app.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A statement in our notation, {@code [COLUMN]} for a column and {@code @TABLE} for a table of
 * ours, with its bound parameters in order. Values never stand in the text.
 *
 * @param text the statement; only text written in the code, never input
 * @param parameters what the question marks stand for; an element may be null
 */
public record Sql(String text, List<Object> parameters) {

  /** No text at all. */
  public static final Sql NONE = of("");

  /** The end of a query that answers one page; wants how many rows to skip and how many to give. */
  public static final String PAGE = "offset ? rows fetch next ? rows only";

  public Sql {
    parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
  }

  /** A statement with the given parameters. */
  public static Sql of(String text, Object... parameters) {
    return new Sql(text, List.of(parameters));
  }

  /**
   * A condition that a column, as written in a statement, holds one of the values; false when there
   * are none.
   */
  public static Sql in(String column, Collection<?> values) {
    if (values.isEmpty()) {
      return of("1 = 0");
    }
    if (values.size() == 1) {
      return new Sql(column + " = ?", List.copyOf(values));
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Sql(column + " in (" + marks + ")", List.copyOf(values));
  }

  /**
   * A condition like {@link #in}, for a column in which most rows are alike. It is written so that
   * a database that counts values reads it as the same condition, and one that does not count looks
   * the rows up by another column.
   */
  public static Sql filter(String column, Collection<?> values) {
    if (values.isEmpty()) {
      return in(column, values);
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    String other = values.size() == 1 ? " <> ?" : " not in (" + marks + ")";
    return new Sql("not (" + column + other + ")", List.copyOf(values));
  }

  /** This statement, continued by another with its own parameters. */
  public Sql then(Sql next) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(next.parameters);
    return new Sql(text + " " + next.text, all);
  }

  /** This statement, continued by text with its own parameters. */
  public Sql then(String next, Object... more) {
    return then(of(next, more));
  }
}
