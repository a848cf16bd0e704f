package org.integrityrisk.core.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.Journal;
import org.integrityrisk.core.journal.JournalEntry;
import org.integrityrisk.core.journal.Progress;
import org.integrityrisk.core.journal.Progress.Phase;

/** The journal in memory. */
public final class MemoryJournal implements Journal {

  private final Fuse fuse;
  private final Map<String, JournalEntry> entries = new LinkedHashMap<>();

  public MemoryJournal(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public void open(Intent intent, Instant now) {
    fuse.beforeWrite();
    entries.put(intent.id(), new JournalEntry(intent, new Progress(Phase.DOING, 0, now)));
  }

  @Override
  public Optional<JournalEntry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public void mark(String id, Progress progress) {
    fuse.beforeWrite();
    entries.computeIfPresent(id, (key, entry) -> new JournalEntry(entry.intent(), progress));
  }

  @Override
  public boolean claim(String id, Instant staleBefore, Instant now) {
    JournalEntry entry = entries.get(id);
    boolean stale = isStale(entry, staleBefore);
    if (stale) {
      Progress before = entry.progress();
      mark(id, new Progress(before.phase(), before.stepsDone(), now));
    }
    return stale;
  }

  @Override
  public List<JournalEntry> stale(Instant staleBefore) {
    return entries.values().stream()
        .filter(entry -> isStale(entry, staleBefore))
        .sorted(Comparator.comparing(entry -> entry.progress().touched()))
        .toList();
  }

  @Override
  public List<JournalEntry> unfinished(String kind) {
    return entries.values().stream()
        .filter(entry -> entry.progress().isOpen() && entry.intent().kind().equals(kind))
        .toList();
  }

  /** The phases of all intents ever opened. */
  public List<Phase> phases() {
    return entries.values().stream().map(entry -> entry.progress().phase()).toList();
  }

  private static boolean isStale(JournalEntry entry, Instant staleBefore) {
    return entry.progress().isOpen() && entry.progress().touched().isBefore(staleBefore);
  }
}
