package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.integrityrisk.sandbox.db.Database;

/** Finds the ids of issues that a query names by key or id. */
final class IssueKeys {
  private final Database database;

  IssueKeys(Database database) {
    this.database = database;
  }

  /** The ids; a key that was typed must exist. */
  List<Long> ids(List<QueryLiteral> literals, SearchContext context) {
    List<Long> ids = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (QueryLiteral literal : literals) {
      if (literal.getLongValue() != null) {
        ids.add(literal.getLongValue());
      } else if (literal.getStringValue().chars().allMatch(Character::isDigit)) {
        ids.add(Long.valueOf(literal.getStringValue()));
      } else {
        keys.add(literal.getStringValue().toUpperCase(Locale.ROOT));
      }
    }
    ids.addAll(byKeys(keys));
    return ids;
  }

  private List<Long> byKeys(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Sql in = Sql.in("issue_key", keys);
    Map<String, Long> found = new HashMap<>();
    database.query(
        "SELECT issue_key, id FROM issue WHERE " + in.text(),
        row -> found.put(row.getString(1), row.getLong(2)),
        in.arguments().toArray());
    keys.stream()
        .filter(key -> !found.containsKey(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new JqlException("jql.no.issue", key);
            });
    return keys.stream().map(found::get).toList();
  }
}
