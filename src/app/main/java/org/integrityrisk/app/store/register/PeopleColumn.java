package org.integrityrisk.app.store.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Sql;

/**
 * Several people in one bounded column, each between strokes: those who must not decide at a
 * point's present step, and those who are asked for an opinion. Who no longer fits is left out:
 * such a person is shown a point and refused, or is not shown that they are asked.
 */
final class PeopleColumn {

  private static final String STROKE = "|";

  private PeopleColumn() {}

  static String of(Collection<String> users) {
    return users.isEmpty()
        ? ""
        : Searchable.of(STROKE + String.join(STROKE, new TreeSet<>(users)) + STROKE);
  }

  /** The keys that stand in the column, in small letters as they are compared. */
  static Set<String> read(String column) {
    return Arrays.stream(column.split("\\|"))
        .filter(user -> !user.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A condition on a row of points that the user may decide. */
  static Sql notBarred(String user) {
    return Sql.of("(p.[BARRED] is null or p.[BARRED] not like ? escape '!')", pattern(user));
  }

  /** A condition on a row of points that the user is asked for an opinion. */
  static Sql asked(String user) {
    return Sql.of("p.[OPINIONS_OPEN] > 0 and p.[ASKED] like ? escape '!'", pattern(user));
  }

  /** A condition on a column that the user is among the people that it holds. */
  static Sql includes(String column, String user) {
    return Sql.of(column + " like ? escape '!'", pattern(user));
  }

  private static String pattern(String user) {
    return Searchable.pattern(STROKE + user + STROKE);
  }
}
