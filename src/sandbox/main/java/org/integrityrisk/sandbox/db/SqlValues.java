package org.integrityrisk.sandbox.db;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Values that JDBC drivers do not take as they are. */
final class SqlValues {
  private SqlValues() {}

  static Object toJdbc(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(SqlValues::toJdbc).orElse(null);
    }
    if (value instanceof Instant instant) {
      return Timestamp.from(instant);
    }
    if (value instanceof Date date
        && !(value instanceof java.sql.Date)
        && !(value instanceof Timestamp)) {
      return new Timestamp(date.getTime());
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
