package org.integrityrisk.core.slip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The slips in memory. */
final class MemorySlips implements Slips {

  private final Map<String, Slip> kept = new LinkedHashMap<>();

  @Override
  public void open(SlipHead head, SlipEntry first) {
    kept.put(head.id(), new Slip(head, List.of(first)));
  }

  @Override
  public Optional<Slip> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Slip> all(List<String> ids) {
    return ids.stream().map(kept::get).toList();
  }

  @Override
  public boolean append(String id, int known, SlipEntry entry) {
    Slip before = kept.get(id);
    if (before.entries().size() != known) {
      return false;
    }
    List<SlipEntry> entries = new ArrayList<>(before.entries());
    entries.add(entry);
    kept.put(id, new Slip(before.head(), entries));
    return true;
  }
}
