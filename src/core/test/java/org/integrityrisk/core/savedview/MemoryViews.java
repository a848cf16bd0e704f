package org.integrityrisk.core.savedview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views in memory. */
final class MemoryViews implements SavedViews {

  private final Map<String, SavedView> kept = new LinkedHashMap<>();

  @Override
  public List<SavedView> foundBy(String user, String project) {
    return kept.values().stream()
        .filter(view -> view.project().equals(project) && view.isFoundBy(user))
        .toList();
  }

  @Override
  public Optional<SavedView> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void add(SavedView view) {
    kept.put(view.id(), view);
  }

  @Override
  public boolean change(SavedView view) {
    return isThere(view.id(), view.version() - 1) && kept.put(view.id(), view) != null;
  }

  @Override
  public boolean remove(String id, int version) {
    return isThere(id, version) && kept.remove(id) != null;
  }

  private boolean isThere(String id, int version) {
    return find(id).filter(view -> view.version() == version).isPresent();
  }
}
