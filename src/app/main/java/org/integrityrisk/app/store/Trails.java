package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.RowReader;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;

/**
 * Heads with the entries behind them, read by two statements however many are asked for, and so
 * many more only where a database would not take that many ids at once.
 *
 * @param heads the table of the heads
 * @param head reads a head
 * @param id a head's id
 * @param entries the table of the entries
 * @param entry reads an entry with the id of its head
 * @param idColumn the column of both tables that holds the id
 * @param whole a head with its entries, in order
 */
record Trails<H, E, T>(
    Table<H> heads,
    RowReader<H> head,
    Function<H, String> id,
    Table<Placed<E>> entries,
    RowReader<Placed<E>> entry,
    String idColumn,
    BiFunction<H, List<E>, T> whole) {

  private static final int AT_ONCE = 500;

  /**
   * An entry in its place of a trail.
   *
   * @param of id of the head
   * @param place from 0; not read back, since rows come in order
   */
  record Placed<E>(String of, int place, E entry) {

    /** What no two entries share. */
    String key() {
      return of + "/" + place;
    }
  }

  Optional<T> find(Database database, String wanted) {
    return all(database, List.of(wanted)).stream().findFirst();
  }

  /** Those of the ids that there are, in the order of the ids. */
  List<T> all(Database database, List<String> ids) {
    return database.read(
        session -> {
          List<T> found = new ArrayList<>();
          for (int start = 0; start < ids.size(); start += AT_ONCE) {
            found.addAll(part(session, ids.subList(start, Math.min(start + AT_ONCE, ids.size()))));
          }
          return found;
        });
  }

  /** Adds an entry in its place; false when somebody else has taken the place. */
  boolean append(Database database, String of, int place, E added) {
    return database.add(
        session -> {
          entries.insert(session, new Placed<>(of, place, added));
          return true;
        });
  }

  private List<T> part(SqlSession session, List<String> ids) throws SQLException {
    Sql rest = Sql.of("where").then(Sql.in("[" + idColumn + "]", ids)).then("order by [ID]");
    // First what the entries belong to: that never stands without its first entry.
    Map<String, H> byId = new HashMap<>();
    heads.list(session, head, rest).forEach(one -> byId.put(id.apply(one), one));
    Map<String, List<E>> trails = new HashMap<>();
    for (Placed<E> one : entries.list(session, entry, rest)) {
      trails.computeIfAbsent(one.of(), any -> new ArrayList<>()).add(one.entry());
    }
    return ids.stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .map(one -> whole.apply(one, trails.getOrDefault(id.apply(one), List.of())))
        .toList();
  }
}
