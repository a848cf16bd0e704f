package org.integrityrisk.core.holding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledgers in memory. */
final class MemoryHoldings implements Holdings {

  private final Map<String, Holding> kept = new LinkedHashMap<>();

  @Override
  public void enter(HoldingItem item, HoldingEntry first) {
    kept.put(item.id(), new Holding(item, List.of(first)));
  }

  @Override
  public Optional<Holding> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Holding> all(List<String> ids) {
    return ids.stream().map(kept::get).toList();
  }

  @Override
  public boolean append(String id, int known, HoldingEntry entry) {
    Holding before = kept.get(id);
    if (before.entries().size() != known) {
      return false;
    }
    List<HoldingEntry> entries = new ArrayList<>(before.entries());
    entries.add(entry);
    kept.put(id, new Holding(before.item(), entries));
    return true;
  }
}
