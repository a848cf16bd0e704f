package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.secret.WrappedKey;

/** The tips in memory, and all that a reader of the database would see of them. */
final class MemoryTips implements Tips, TipSettings, TipTraffic {

  private record Row(TipCard card, Optional<WrappedKey> key, Optional<StoredReceipt> receipt) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<SealedPart> parts = new ArrayList<>();
  private final Set<String> announced = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Map<String, Integer> hours = new LinkedHashMap<>();

  @Override
  public void add(TipCard card, WrappedKey key, StoredReceipt receipt, List<SealedPart> added) {
    rows.put(card.id(), new Row(card, Optional.of(key), Optional.of(receipt)));
    parts.addAll(added);
  }

  @Override
  public Optional<SealedTip> find(String id) {
    return Optional.ofNullable(rows.get(id)).filter(row -> row.key.isPresent()).map(this::sealed);
  }

  private SealedTip sealed(Row row) {
    return new SealedTip(
        row.card,
        row.key.orElseThrow(),
        parts.stream()
            .filter(part -> part.tip().equals(row.card.id()))
            .filter(part -> part.kind() != SealedPart.Kind.FILE_CONTENT)
            .toList());
  }

  @Override
  public Optional<Found> byLookup(String lookup) {
    return rows.values().stream()
        .flatMap(row -> row.receipt.map(one -> new Found(row.card.id(), one)).stream())
        .filter(found -> found.receipt().lookup().equals(lookup))
        .findFirst();
  }

  @Override
  public List<TipCard> of(String project) {
    return rows.values().stream()
        .map(Row::card)
        .filter(card -> card.project().equals(project))
        .toList();
  }

  @Override
  public List<SealedTip> openable(String project) {
    return rows.values().stream().filter(row -> row.key.isPresent()).map(this::sealed).toList();
  }

  @Override
  public Optional<SealedPart> part(String tip, String id) {
    return parts.stream()
        .filter(part -> part.kind() == SealedPart.Kind.FILE_CONTENT)
        .filter(part -> part.tip().equals(tip) && part.id().equals(id))
        .findFirst();
  }

  @Override
  public boolean change(TipCard card, List<SealedPart> added) {
    Row row = rows.get(card.id());
    if (row.card.version() != card.version() - 1) {
      return false;
    }
    rows.put(card.id(), new Row(card, row.key, row.receipt));
    parts.addAll(added);
    return true;
  }

  @Override
  public void add(List<SealedPart> added) {
    parts.addAll(added);
  }

  @Override
  public void countFailure(String lookup, LocalDate day) {
    Found found = byLookup(lookup).orElseThrow();
    StoredReceipt old = found.receipt();
    int before = old.failureDay().equals(day) ? old.failures() : 0;
    Row row = rows.get(found.tip());
    rows.put(
        found.tip(),
        new Row(
            row.card,
            row.key,
            Optional.of(new StoredReceipt(lookup, old.secret(), before + 1, day))));
  }

  @Override
  public void shred(TipCard tombstone) {
    rows.put(tombstone.id(), new Row(tombstone, Optional.empty(), Optional.empty()));
    parts.removeIf(part -> part.tip().equals(tombstone.id()));
  }

  @Override
  public List<Keyed> keys() {
    return rows.values().stream()
        .flatMap(row -> row.key.map(key -> new Keyed(row.card.id(), key)).stream())
        .toList();
  }

  @Override
  public void rewrap(Keyed before, WrappedKey after) {
    Row row = rows.get(before.tip());
    rows.put(before.tip(), new Row(row.card, Optional.of(after), row.receipt));
  }

  @Override
  public List<String> announce() {
    List<String> fresh = rows.keySet().stream().filter(announced::add).toList();
    return List.copyOf(fresh);
  }

  @Override
  public List<String> open() {
    return List.copyOf(open);
  }

  @Override
  public void set(String project, boolean on) {
    if (on) {
      open.add(project);
    } else {
      open.remove(project);
    }
  }

  @Override
  public boolean take(String hour, int cost, int allowed) {
    int taken = hours.getOrDefault(hour, 0) + cost;
    if (taken > allowed) {
      return false;
    }
    hours.keySet().retainAll(Set.of(hour));
    hours.put(hour, taken);
    return true;
  }

  /** Everything that is stored, as text. */
  String dump() {
    return rows + "\n" + parts + "\n" + open + "\n" + hours;
  }
}
