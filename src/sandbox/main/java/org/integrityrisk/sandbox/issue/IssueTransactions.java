package org.integrityrisk.sandbox.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.db.Database;

/**
 * One operation with an issue is one transaction; its events come after it, so that listeners see
 * only what is stored and cannot undo it. Operations inside of another one join it.
 */
public final class IssueTransactions {
  private static final ThreadLocal<List<Runnable>> AFTERWARDS = new ThreadLocal<>();

  private final Database database;

  public IssueTransactions(Database database) {
    this.database = database;
  }

  /** Does the work as one transaction, then what it left for {@link #afterwards}. */
  public <T> T run(Supplier<T> work) {
    if (AFTERWARDS.get() != null) {
      return work.get();
    }
    List<Runnable> left = new ArrayList<>();
    T result;
    AFTERWARDS.set(left);
    try {
      result = database.inTransaction(work);
    } finally {
      AFTERWARDS.remove();
    }
    left.forEach(Runnable::run);
    return result;
  }

  /** Runs the action when the current operation is stored; never when it fails. */
  public void afterwards(Runnable action) {
    List<Runnable> left = AFTERWARDS.get();
    if (left == null) {
      action.run();
    } else {
      left.add(action);
    }
  }
}
