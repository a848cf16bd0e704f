package org.integrityrisk.core.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that awaits a person, grouped by reason; groups with nothing in them are left out.
 *
 * @param groups the groups, in the order of {@link WorkKind}
 */
public record MyWork(List<WorkGroup> groups) {

  public MyWork {
    groups = List.copyOf(groups);
  }

  /** Groups and sorts the items: overdue first, then by last day, then the oldest. */
  public static MyWork of(FoundWork found, LocalDate today) {
    Map<WorkKind, List<WorkItem>> byKind =
        found.items().stream()
            .sorted(order(today))
            .collect(
                Collectors.groupingBy(
                    WorkItem::kind, () -> new EnumMap<>(WorkKind.class), Collectors.toList()));
    return new MyWork(
        byKind.entrySet().stream()
            .map(entry -> group(entry.getKey(), entry.getValue(), found))
            .toList());
  }

  private static WorkGroup group(WorkKind kind, List<WorkItem> items, FoundWork found) {
    return new WorkGroup(kind, items, found.more().getOrDefault(kind, 0));
  }

  /** How many things await the person. */
  public int total() {
    return groups.stream().mapToInt(WorkGroup::count).sum();
  }

  private static Comparator<WorkItem> order(LocalDate today) {
    return Comparator.comparing((WorkItem item) -> !item.isOverdue(today))
        .thenComparing(item -> item.due().orElse(LocalDate.MAX))
        .thenComparing(WorkItem::since)
        .thenComparing(WorkItem::key);
  }
}
