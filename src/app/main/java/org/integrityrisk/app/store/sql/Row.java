package org.integrityrisk.app.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.core.text.Coded;

/** One row of an answer, read by column name, without nulls. */
public final class Row {

  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  /** The text of a column; empty when the database holds none. */
  public String text(String column) throws SQLException {
    String text = results.getString(column);
    return text == null ? "" : text;
  }

  /** The text of a column, if the database holds one. */
  public Optional<String> optional(String column) throws SQLException {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /** The constant whose code stands in a column. */
  public <E extends Enum<E> & Coded> E coded(String column, Class<E> set) throws SQLException {
    return coded(column, code -> Coded.find(set, code));
  }

  /** What the code that stands in a column names. */
  public <E> E coded(String column, Function<String, Optional<E>> byCode) throws SQLException {
    String code = text(column);
    return byCode
        .apply(code)
        .orElseThrow(() -> new IllegalStateException(column + " holds an unknown code: " + code));
  }

  /** The number of a column; 0 when the database holds none. */
  public long number(String column) throws SQLException {
    return results.getLong(column);
  }

  /** The number of a column as an int; 0 when the database holds none. */
  public int count(String column) throws SQLException {
    return Math.toIntExact(number(column));
  }

  /** The truth of a column, kept as 0 or 1; false when the database holds none. */
  public boolean flag(String column) throws SQLException {
    return number(column) != 0;
  }

  /** A date kept as ISO text, so that no time zone can move it. */
  public Optional<LocalDate> date(String column) throws SQLException {
    return optional(column).map(LocalDate::parse);
  }

  /** A moment kept as milliseconds since 1970. */
  public Instant moment(String column) throws SQLException {
    return Instant.ofEpochMilli(number(column));
  }
}
