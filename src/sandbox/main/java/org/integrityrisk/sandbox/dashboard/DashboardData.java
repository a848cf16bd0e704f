package org.integrityrisk.sandbox.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * A dashboard as stored.
 *
 * @param owner key of the user
 * @param columns the ids of the items, by column from left to right, each from top to bottom
 */
record DashboardData(
    String name, String description, String owner, List<Share> shares, List<List<Long>> columns) {
  DashboardData {
    shares = List.copyOf(shares);
    columns = columns.stream().map(List::copyOf).toList();
  }

  /** With the item at a place; it pushes those below it down. */
  DashboardData withItem(long item, int column, int row) {
    List<List<Long>> changed = new ArrayList<>();
    columns.forEach(ids -> changed.add(new ArrayList<>(ids)));
    while (changed.size() <= column) {
      changed.add(new ArrayList<>());
    }
    List<Long> ids = changed.get(column);
    ids.add(Math.min(row, ids.size()), item);
    return withColumns(changed);
  }

  DashboardData withoutItem(long item) {
    return withColumns(
        columns.stream().map(ids -> ids.stream().filter(id -> id != item).toList()).toList());
  }

  boolean holds(long item) {
    return columns.stream().anyMatch(ids -> ids.contains(item));
  }

  private DashboardData withColumns(List<List<Long>> newColumns) {
    return new DashboardData(name, description, owner, shares, newColumns);
  }
}
