package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.db.Database;

/** Finds the ids of issues that a query names by key or id. */
final class IssueKeys {
  private static final int AT_ONCE = 1000;

  private final Database database;

  IssueKeys(Database database) {
    this.database = database;
  }

  /** The ids; a key that was typed must exist, one that a function gave may be gone meanwhile. */
  List<Long> ids(List<QueryLiteral> literals, SearchContext context) {
    Map<String, Long> byKey = byKey(literals.stream().filter(IssueKeys::isKey).toList());
    List<Long> ids = new ArrayList<>();
    for (QueryLiteral literal : literals) {
      if (isKey(literal)) {
        id(literal, byKey).ifPresent(ids::add);
      } else {
        ids.add(Long.valueOf(literal.asString()));
      }
    }
    return ids;
  }

  private static boolean isKey(QueryLiteral literal) {
    return !literal.asString().chars().allMatch(Character::isDigit);
  }

  private static String key(QueryLiteral literal) {
    return literal.asString().toUpperCase(Locale.ROOT);
  }

  private static Optional<Long> id(QueryLiteral literal, Map<String, Long> byKey) {
    Optional<Long> id = Optional.ofNullable(byKey.get(key(literal)));
    if (id.isEmpty() && !(literal.getSourceOperand() instanceof FunctionOperand)) {
      throw new JqlException("jql.no.issue", key(literal));
    }
    return id;
  }

  private Map<String, Long> byKey(List<QueryLiteral> literals) {
    List<String> keys = literals.stream().map(IssueKeys::key).distinct().toList();
    Map<String, Long> found = new HashMap<>();
    for (int start = 0; start < keys.size(); start += AT_ONCE) {
      Sql in = Sql.in("issue_key", keys.subList(start, Math.min(start + AT_ONCE, keys.size())));
      database.query(
          "SELECT issue_key, id FROM issue WHERE " + in.text(),
          row -> found.put(row.getString(1), row.getLong(2)),
          in.arguments().toArray());
    }
    return found;
  }
}
