package org.integrityrisk.app.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of ours whose rows stand for values of one type. Active Objects makes and upgrades the
 * table from the entity interface; this says how a value is written to it and read back.
 *
 * @param <T> what a row stands for
 */
public final class Table<T> {

  private record Column<T>(String name, Function<T, Object> value) {

    Object cell(T of) {
      return Cells.of(value.apply(of));
    }
  }

  private final String name;
  private final List<Column<T>> keys = new ArrayList<>();
  private final List<Column<T>> others = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /**
   * A table without columns yet.
   *
   * @param name as in the entity's {@code @Table}, without the prefix
   */
  public static <T> Table<T> named(String name) {
    return new Table<>(name);
  }

  /** Adds a column that, with the other key columns, tells rows apart. */
  public Table<T> key(String column, Function<T, Object> value) {
    keys.add(new Column<>(column, value));
    return this;
  }

  /** Adds an ordinary column. */
  public Table<T> column(String column, Function<T, Object> value) {
    others.add(new Column<>(column, value));
    return this;
  }

  /** All rows that the rest of a query, such as a where clause, lets through. */
  public <R> List<R> list(SqlSession session, RowReader<R> reader, Sql rest) throws SQLException {
    return session.list(Sql.of("select * from @" + name).then(rest), reader);
  }

  /** All rows that the rest of a query, such as a where clause, lets through. */
  public <R> List<R> list(
      SqlSession session, RowReader<R> reader, String rest, Object... parameters)
      throws SQLException {
    return list(session, reader, Sql.of(rest, parameters));
  }

  /** All rows that the rest of a query lets through, read for nothing else. */
  public <R> List<R> list(
      Database database, RowReader<R> reader, String rest, Object... parameters) {
    return database.read(session -> list(session, reader, rest, parameters));
  }

  /** Adds a row. */
  public void insert(SqlSession session, T value) throws SQLException {
    session.update(new Sql(insertText(), cells(all(), value)));
  }

  /** Adds a row for each value, in batches. */
  public void insertAll(SqlSession session, Collection<T> values) throws SQLException {
    List<Column<T>> columns = all();
    session.batch(insertText(), values.stream().map(value -> cells(columns, value)).toList());
  }

  /** Adds a row unless there is one with the value's key; returns whether it did. */
  public boolean insertIfAbsent(SqlSession session, T value) throws SQLException {
    Sql same = Sql.of("select count(*) as [N] from @" + name).then(withKeyOf(value));
    boolean absent = session.number(same) == 0;
    if (absent) {
      insert(session, value);
    }
    return absent;
  }

  /** Changes the row with the value's key, or adds one; returns whether it added one. */
  public boolean save(SqlSession session, T value) throws SQLException {
    boolean absent = !change(session, value);
    if (absent) {
      insert(session, value);
    }
    return absent;
  }

  /** Changes the row with the value's key; returns whether there is one. */
  public boolean change(SqlSession session, T value) throws SQLException {
    return session.update(update(value)) > 0;
  }

  /** The same, if the row fulfils a condition, too. */
  public boolean change(SqlSession session, T value, Sql condition) throws SQLException {
    return session.update(update(value).then("and").then(condition)) > 0;
  }

  /**
   * Adds a row for each value whose key stands in no row yet, in batches; only for a table with one
   * key column.
   *
   * @param values at most some hundred
   */
  public void insertAllAbsent(SqlSession session, Collection<T> values) throws SQLException {
    Map<String, List<String>> stored = stored(session, values, List.of());
    insertAll(session, values.stream().filter(value -> !stored.containsKey(key(value))).toList());
  }

  /**
   * Changes the row of each value where it differs, or adds one, in batches; only for a table with
   * one key column.
   *
   * @param values at most some hundred
   * @return those of which there was no row
   */
  public List<T> saveAll(SqlSession session, Collection<T> values) throws SQLException {
    Map<String, List<String>> stored = stored(session, values, others);
    List<T> absent = values.stream().filter(value -> !stored.containsKey(key(value))).toList();
    List<List<Object>> changes =
        values.stream()
            .filter(value -> stored.containsKey(key(value)))
            .filter(value -> !texts(others, value).equals(stored.get(key(value))))
            .map(this::changedCells)
            .toList();
    session.batch(updateText() + " where " + marks(keys, " and "), changes);
    insertAll(session, absent);
    return absent;
  }

  /**
   * The values whose row says something else or is missing; only for a table with one key column.
   *
   * @param values at most some hundred
   */
  public List<T> different(SqlSession session, Collection<T> values) throws SQLException {
    Map<String, List<String>> stored = stored(session, values, others);
    return values.stream()
        .filter(value -> !texts(others, value).equals(stored.get(key(value))))
        .toList();
  }

  /**
   * Makes the rows whose first key column has one of these values be exactly these, and writes only
   * where they are not.
   *
   * @param owners at most some hundred
   */
  public void replaceAll(SqlSession session, Collection<String> owners, Collection<T> values)
      throws SQLException {
    List<Column<T>> columns = all();
    Map<String, Set<List<String>>> stored = new HashMap<>();
    list(session, row -> texts(columns, row), of(owners)).forEach(texts -> add(stored, texts));
    Map<String, Set<List<String>>> wanted = new HashMap<>();
    values.forEach(value -> add(wanted, texts(columns, value)));
    List<String> different =
        owners.stream()
            .filter(owner -> !Objects.equals(stored.get(owner), wanted.get(owner)))
            .toList();
    if (!different.isEmpty()) {
      delete(session, of(different));
      insertAll(session, values.stream().filter(one -> different.contains(key(one))).toList());
    }
  }

  private static void add(Map<String, Set<List<String>>> byOwner, List<String> texts) {
    byOwner.computeIfAbsent(texts.get(0), any -> new HashSet<>()).add(texts);
  }

  private Sql of(Collection<String> owners) {
    return Sql.of("where").then(Sql.in("[" + keys.get(0).name + "]", owners));
  }

  private List<Object> changedCells(T value) {
    List<Object> cells = cells(others, value);
    cells.addAll(cells(keys, value));
    return cells;
  }

  private String key(T value) {
    return texts(keys, value).get(0);
  }

  /** What stands in these columns of the values' rows, as texts, by the key. */
  private Map<String, List<String>> stored(
      SqlSession session, Collection<T> values, List<Column<T>> columns) throws SQLException {
    Map<String, List<String>> stored = new HashMap<>();
    if (!values.isEmpty()) {
      Column<T> key = keys.get(0);
      List<Column<T>> wanted = new ArrayList<>(columns);
      wanted.add(0, key);
      String names = wanted.stream().map(c -> "[" + c.name + "]").collect(Collectors.joining(", "));
      Sql keyed = Sql.in("[" + key.name + "]", values.stream().map(key::cell).toList());
      Sql query = Sql.of("select " + names + " from @" + name + " where").then(keyed);
      session
          .list(query, row -> texts(wanted, row))
          .forEach(texts -> stored.put(texts.get(0), texts.subList(1, texts.size())));
    }
    return stored;
  }

  private static <T> List<String> texts(List<Column<T>> columns, Row row) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (Column<T> column : columns) {
      texts.add(row.text(column.name));
    }
    return texts;
  }

  private static <T> List<String> texts(List<Column<T>> columns, T value) {
    return cells(columns, value).stream().map(cell -> Objects.toString(cell, "")).toList();
  }

  /** Takes away the rows that a where clause names; returns how many. */
  public int delete(SqlSession session, Sql where) throws SQLException {
    return session.update(Sql.of("delete from @" + name).then(where));
  }

  private Sql update(T value) {
    return new Sql(updateText(), cells(others, value)).then(withKeyOf(value));
  }

  private String updateText() {
    return "update @" + name + " set " + marks(others, ", ");
  }

  private Sql withKeyOf(T value) {
    return new Sql("where " + marks(keys, " and "), cells(keys, value));
  }

  private static <T> String marks(List<Column<T>> columns, String between) {
    return columns.stream().map(c -> "[" + c.name + "] = ?").collect(Collectors.joining(between));
  }

  private String insertText() {
    String columns = all().stream().map(c -> "[" + c.name + "]").collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(all().size(), "?"));
    return "insert into @" + name + " (" + columns + ") values (" + marks + ")";
  }

  private List<Column<T>> all() {
    List<Column<T>> all = new ArrayList<>(keys);
    all.addAll(others);
    return all;
  }

  private static <T> List<Object> cells(List<Column<T>> columns, T value) {
    List<Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.cell(value)));
    return cells;
  }
}
