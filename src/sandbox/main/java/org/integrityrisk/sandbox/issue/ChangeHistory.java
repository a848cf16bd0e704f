package org.integrityrisk.sandbox.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.db.Database;

/** The history of issues. */
public final class ChangeHistory {
  private final Database database;
  private final Clock clock;

  public ChangeHistory(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Adds a group; nothing when there are no changes. */
  public void record(long issueId, String author, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    database.inTransaction(
        () -> {
          long group =
              database.insert(
                  "INSERT INTO issue_change_group (issue_id, author, created_at) VALUES (?, ?, ?)",
                  issueId,
                  author,
                  clock.instant());
          database.batch(
              "INSERT INTO issue_change_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              rows(group, changes));
        });
  }

  /** The groups of an issue, oldest first. */
  public List<ChangeGroup> of(long issueId) {
    Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
    database.query(
        "SELECT g.id, g.author, g.created_at, c.* FROM issue_change_group g"
            + " JOIN issue_change_item c ON c.group_id = g.id"
            + " WHERE g.issue_id = ? ORDER BY g.id, c.position",
        row -> group(groups, row).changes().add(change(row)),
        issueId);
    return List.copyOf(groups.values());
  }

  private static ChangeGroup group(Map<Long, ChangeGroup> groups, ResultSet row)
      throws SQLException {
    long id = row.getLong("id");
    if (!groups.containsKey(id)) {
      String author = row.getString("author");
      groups.put(
          id,
          new ChangeGroup(
              id,
              author == null ? "" : author,
              row.getTimestamp("created_at").toInstant(),
              new ArrayList<>()));
    }
    return groups.get(id);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getString("field"),
        row.getString("field_type").equals("custom"),
        row.getString("old_value"),
        row.getString("old_text"),
        row.getString("new_value"),
        row.getString("new_text"));
  }

  private static List<Object[]> rows(long group, List<Change> changes) {
    List<Object[]> rows = new ArrayList<>();
    for (Change change : changes) {
      rows.add(
          new Object[] {
            group,
            rows.size(),
            change.custom() ? "custom" : "jira",
            change.field(),
            change.oldValue(),
            change.oldText(),
            change.newValue(),
            change.newText()
          });
    }
    return rows;
  }
}
