package org.integrityrisk.app.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * How values of the domain stand in columns, alike on every database: an absent or empty text as
 * NULL (one database cannot tell them apart), a date as ISO text, a moment as milliseconds, a truth
 * as 0 or 1, an enumeration as its code.
 */
final class Cells {

  private Cells() {}

  static Object of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Cells::of).orElse(null);
    }
    if (value instanceof String text) {
      return text.isEmpty() ? null : text;
    }
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return ofTime(value);
  }

  private static Object ofTime(Object value) {
    if (value instanceof LocalDate date) {
      return date.toString();
    }
    if (value instanceof Instant moment) {
      return moment.toEpochMilli();
    }
    return value;
  }
}
