package org.integrityrisk.core.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** This, and further items. A thing that awaits the person in two ways is one item. */
  public FoundWork and(List<WorkItem> further) {
    Map<String, WorkItem> all = new LinkedHashMap<>();
    Stream.of(items, further)
        .flatMap(List::stream)
        .forEach(item -> all.putIfAbsent(item.kind() + item.key(), item));
    return new FoundWork(List.copyOf(all.values()), more);
  }

  /** Work of which every item was found. */
  public static FoundWork all(List<WorkItem> items) {
    return new FoundWork(items, Map.of());
  }
}
