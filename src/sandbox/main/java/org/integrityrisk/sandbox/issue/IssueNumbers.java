package org.integrityrisk.sandbox.issue;

import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.DatabaseException;

/**
 * Numbers the issues of a project, also when two nodes create at once: the counter's row stays
 * locked until the issue is committed, so that a number is neither used twice nor skipped.
 */
final class IssueNumbers {
  private final Database database;

  IssueNumbers(Database database) {
    this.database = database;
  }

  long next(long projectId) {
    if (!increment(projectId)) {
      addCounter(projectId);
      increment(projectId);
    }
    return database.count("SELECT last_number FROM issue_counter WHERE project_id = ?", projectId);
  }

  private boolean increment(long projectId) {
    return database.update(
            "UPDATE issue_counter SET last_number = last_number + 1 WHERE project_id = ?",
            projectId)
        > 0;
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
