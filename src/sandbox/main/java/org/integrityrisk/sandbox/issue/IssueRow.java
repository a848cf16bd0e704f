package org.integrityrisk.sandbox.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;

/**
 * An issue as it stands in its row.
 *
 * @param id 0 = not created yet
 * @param fields the values by field; null for an empty one
 * @param workflow the name of its workflow
 * @param step its step there
 * @param version counts the changes, so that two at once are noticed
 */
record IssueRow(
    long id, String key, Map<SystemField, Object> fields, String workflow, int step, int version) {
  static final IssueRow UNBORN = new IssueRow(0, "", Map.of(), "", 0, 0);

  static IssueRow read(ResultSet row) throws SQLException {
    Map<SystemField, Object> fields = new EnumMap<>(SystemField.class);
    for (SystemField field : SystemField.values()) {
      fields.put(field, value(row, field));
    }
    return new IssueRow(
        row.getLong("id"),
        row.getString("issue_key"),
        fields,
        row.getString("workflow"),
        row.getInt("step"),
        row.getInt("version"));
  }

  private static Object value(ResultSet row, SystemField field) throws SQLException {
    if (field.type() == Long.class) {
      return row.getLong(field.column());
    }
    return field.type() == Timestamp.class
        ? row.getTimestamp(field.column())
        : row.getString(field.column());
  }

  IssueRow at(String newWorkflow, int newStep) {
    return new IssueRow(id, key, fields, newWorkflow, newStep, version);
  }
}
