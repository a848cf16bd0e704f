package org.integrityrisk.core.work;

import java.util.List;
import java.util.Map;

/**
 * What a {@link Worklist} has found.
 *
 * @param items the items, in any order
 * @param more how many there are of a kind besides its items; a kind without any more is absent
 */
public record FoundWork(List<WorkItem> items, Map<WorkKind, Integer> more) {

  public FoundWork {
    items = List.copyOf(items);
    more = Map.copyOf(more);
  }

  /** Work of which every item was found. */
  public static FoundWork all(List<WorkItem> items) {
    return new FoundWork(items, Map.of());
  }
}
