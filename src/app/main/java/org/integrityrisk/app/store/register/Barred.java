package org.integrityrisk.app.store.register;

import java.util.Collection;
import java.util.TreeSet;
import org.integrityrisk.app.store.sql.Sql;

/**
 * The people who must not decide at a point's present step, in one bounded column. Should there be
 * more than fit, the last of them are shown a point that they will be refused.
 */
final class Barred {

  private static final String STROKE = "|";

  private Barred() {}

  static String column(Collection<String> users) {
    return users.isEmpty()
        ? ""
        : Searchable.of(STROKE + String.join(STROKE, new TreeSet<>(users)) + STROKE);
  }

  /** A condition on a row of points that the user may decide. */
  static Sql not(String user) {
    return Sql.of(
        "(p.[BARRED] is null or p.[BARRED] not like ? escape '!')",
        Searchable.pattern(STROKE + user + STROKE));
  }
}
