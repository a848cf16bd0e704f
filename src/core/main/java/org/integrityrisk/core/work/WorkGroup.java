package org.integrityrisk.core.work;

import java.util.List;

/**
 * Everything that awaits a person for one reason.
 *
 * @param kind the reason
 * @param items what awaits; overdue first, then the oldest
 */
public record WorkGroup(WorkKind kind, List<WorkItem> items) {

  public WorkGroup {
    items = List.copyOf(items);
  }
}
