package org.integrityrisk.sandbox.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.TypedNull;

/** The values of custom fields: one row for each value, in the column of its kind. */
final class CustomValueStore {
  private static final List<String> COLUMNS =
      List.of("text_value", "number_value", "date_value", "option_id", "user_key", "text_hash");
  private static final List<Integer> TYPES =
      List.of(
          Types.VARCHAR, Types.DOUBLE, Types.TIMESTAMP, Types.BIGINT, Types.VARCHAR, Types.INTEGER);
  private static final String INSERT =
      "INSERT INTO issue_value (issue_id, field_id, "
          + String.join(", ", COLUMNS)
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String UPDATE =
      "UPDATE issue_value SET "
          + String.join(" = ?, ", COLUMNS)
          + " = ? WHERE issue_id = ? AND field_id = ?";

  private final Database database;
  private final FieldValues values;

  CustomValueStore(Database database, FieldValues values) {
    this.database = database;
    this.values = values;
  }

  /** The values of issues that are read together, read when the first is asked for. */
  StoredValues page(Collection<Long> issueIds) {
    return new PageOfValues(issueIds, this::read);
  }

  /** Stores the values of a new issue, and gives them as they can be read from now on. */
  StoredValues create(long issueId, Collection<SetField> fields) {
    Map<Long, List<Object>> created = stored(fields);
    insert(issueId, fields, created);
    return id -> created;
  }

  private Map<Long, List<Object>> stored(Collection<SetField> fields) {
    return fields.stream()
        .collect(
            Collectors.toMap(
                set -> set.field().getIdAsLong(),
                set -> values.toStored(FieldKind.of(set.field()), set.value())));
  }

  private void insert(
      long issueId, Collection<SetField> fields, Map<Long, List<Object>> storedValues) {
    List<Object[]> rows = new ArrayList<>();
    for (SetField set : fields) {
      Long fieldId = set.field().getIdAsLong();
      FieldKind kind = FieldKind.of(set.field());
      storedValues.get(fieldId).forEach(stored -> rows.add(row(issueId, fieldId, kind, stored)));
    }
    database.batch(INSERT, rows);
  }

  void replace(long issueId, Collection<SetField> changed) {
    List<SetField> fields = changed.stream().filter(set -> !isPutInPlace(issueId, set)).toList();
    if (fields.isEmpty()) {
      return;
    }
    String ids =
        fields.stream()
            .map(set -> set.field().getIdAsLong().toString())
            .collect(Collectors.joining(","));
    database.update(
        "DELETE FROM issue_value WHERE issue_id = ? AND field_id IN (" + ids + ")", issueId);
    insert(issueId, fields, stored(fields));
  }

  /** As a rule one value takes the place of one, which is a single statement. */
  private boolean isPutInPlace(long issueId, SetField set) {
    Long fieldId = set.field().getIdAsLong();
    FieldKind kind = FieldKind.of(set.field());
    List<Object> stored = values.toStored(kind, set.value());
    if (kind == FieldKind.OPTIONS || stored.size() != 1) {
      return false;
    }
    Object[] row = row(issueId, fieldId, kind, stored.get(0));
    List<Object> arguments = new ArrayList<>(Arrays.asList(row).subList(2, row.length));
    arguments.add(issueId);
    arguments.add(fieldId);
    return database.update(UPDATE, arguments.toArray()) == 1;
  }

  private static Object[] row(long issueId, long fieldId, FieldKind kind, Object stored) {
    Object[] row = new Object[2 + COLUMNS.size()];
    for (int i = 0; i < COLUMNS.size(); i++) {
      row[2 + i] = new TypedNull(TYPES.get(i));
    }
    row[0] = issueId;
    row[1] = fieldId;
    row[2 + COLUMNS.indexOf(kind.column())] = stored;
    if (stored instanceof String text && kind == FieldKind.TEXT) {
      row[2 + COLUMNS.indexOf("text_hash")] = text.hashCode();
    }
    return row;
  }

  private Map<Long, Map<Long, List<Object>>> read(Collection<Long> issueIds) {
    Map<Long, Map<Long, List<Object>>> all = new HashMap<>();
    String ids = issueIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    database.query(
        "SELECT * FROM issue_value WHERE issue_id IN (" + ids + ") ORDER BY option_id",
        row ->
            all.computeIfAbsent(row.getLong("issue_id"), id -> new HashMap<>())
                .computeIfAbsent(row.getLong("field_id"), id -> new ArrayList<>())
                .add(value(row)));
    return all;
  }

  private static Object value(ResultSet row) throws SQLException {
    String text = row.getString("text_value");
    if (text != null) {
      return text;
    }
    String user = row.getString("user_key");
    if (user != null) {
      return user;
    }
    return row.getTimestamp("date_value") == null ? number(row) : row.getTimestamp("date_value");
  }

  private static Object number(ResultSet row) throws SQLException {
    long option = row.getLong("option_id");
    return row.wasNull() ? (Object) row.getDouble("number_value") : (Object) option;
  }
}
