package org.integrityrisk.core.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Master keys in memory. */
public final class MemoryKeys implements MasterKeys {

  private final List<MasterKey> keys = new ArrayList<>();

  @Override
  public Optional<MasterKey> current() {
    return keys.stream().findFirst();
  }

  @Override
  public Optional<MasterKey> find(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  @Override
  public List<String> ids() {
    return keys.stream().map(MasterKey::id).toList();
  }

  @Override
  public String place() {
    return "memory";
  }

  @Override
  public boolean canBeChanged() {
    return true;
  }

  @Override
  public void add(MasterKey key) {
    keys.add(0, key);
  }

  @Override
  public void forget(String id) {
    keys.removeIf(key -> key.id().equals(id));
  }

  /** The file is gone. */
  public void lose() {
    keys.clear();
  }
}
