package org.integrityrisk.core.work;

import java.util.List;

/**
 * Everything that awaits a person for one reason.
 *
 * @param kind the reason
 * @param items what awaits; overdue first, then the oldest
 * @param more how many things await besides these
 */
public record WorkGroup(WorkKind kind, List<WorkItem> items, int more) {

  public WorkGroup {
    items = List.copyOf(items);
  }

  /** How many things await the person for this reason. */
  public int count() {
    return items.size() + more;
  }
}
