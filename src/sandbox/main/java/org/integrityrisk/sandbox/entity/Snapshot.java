package org.integrityrisk.sandbox.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** One state of a store; never changes. Rows are parsed when their kind is asked for. */
final class Snapshot implements Entities {
  private final long version;
  private final Map<String, SortedMap<Long, String>> rows;
  private final Map<Class<?>, SortedMap<Long, Object>> parsed = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  Snapshot(long version, Map<String, SortedMap<Long, String>> rows) {
    this.version = version;
    this.rows = rows;
  }

  static String kindOf(Class<?> kind) {
    return kind.getSimpleName();
  }

  long version() {
    return version;
  }

  @Override
  public <T> List<Stored<T>> all(Class<T> kind) {
    return objects(kind).entrySet().stream()
        .map(entry -> new Stored<>(entry.getKey(), kind.cast(entry.getValue())))
        .toList();
  }

  @Override
  public <T> Optional<Stored<T>> find(Class<T> kind, long id) {
    return Optional.ofNullable(objects(kind).get(id))
        .map(data -> new Stored<>(id, kind.cast(data)));
  }

  @Override
  public <D> D derived(Class<D> type, Function<Entities, D> computation) {
    Object known = derived.get(type);
    if (known == null) {
      known = computation.apply(this);
      derived.put(type, known);
    }
    return type.cast(known);
  }

  Snapshot atVersion(long newVersion) {
    return new Snapshot(newVersion, rows);
  }

  Snapshot with(Class<?> kind, long id, String json) {
    return changed(kind, copy -> copy.put(id, json));
  }

  Snapshot without(Class<?> kind, long id) {
    return changed(kind, copy -> copy.remove(id));
  }

  private Snapshot changed(Class<?> kind, Consumer<SortedMap<Long, String>> change) {
    SortedMap<Long, String> copy = new TreeMap<>(rows.getOrDefault(kindOf(kind), new TreeMap<>()));
    change.accept(copy);
    Map<String, SortedMap<Long, String>> all = new HashMap<>(rows);
    all.put(kindOf(kind), copy);
    Snapshot changed = new Snapshot(version, all);
    changed.parsed.putAll(parsed);
    changed.parsed.remove(kind);
    return changed;
  }

  private SortedMap<Long, Object> objects(Class<?> kind) {
    return parsed.computeIfAbsent(kind, this::parse);
  }

  private SortedMap<Long, Object> parse(Class<?> kind) {
    SortedMap<Long, Object> objects = new TreeMap<>();
    rows.getOrDefault(kindOf(kind), new TreeMap<>())
        .forEach((id, json) -> objects.put(id, Rows.read(kind, json)));
    return objects;
  }
}
