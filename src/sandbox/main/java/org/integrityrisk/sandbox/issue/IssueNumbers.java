package org.integrityrisk.sandbox.issue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.DatabaseException;

/**
 * Numbers the issues of a project, also when two nodes create at once: the counter's row stays
 * locked until the issue is committed, so that a number is neither used twice nor skipped.
 */
final class IssueNumbers {
  private final Database database;
  private final Set<Long> counted = ConcurrentHashMap.newKeySet();

  IssueNumbers(Database database) {
    this.database = database;
  }

  /** The next number; the first is 1. */
  long next(long projectId) {
    if (!counted.contains(projectId)) {
      addCounter(projectId);
      counted.add(projectId);
    }
    return database.changed(
        "last_number",
        "UPDATE issue_counter SET last_number = last_number + 1 WHERE project_id = ?",
        projectId);
  }

  private void addCounter(long projectId) {
    try {
      database.inNewTransaction(
          () -> database.update("INSERT INTO issue_counter VALUES (?, 0)", projectId));
    } catch (DatabaseException e) {
      if (!e.isDuplicate()) {
        throw e;
      }
    }
  }
}
