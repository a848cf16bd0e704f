package org.integrityrisk.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kept intents. Every method is durable when it returns. */
public interface Journal {

  /** Writes an intent down, with no step done. */
  void open(Intent intent, Instant now);

  Optional<JournalEntry> find(String id);

  /** Notes how far the intent has come. */
  void mark(String id, Progress progress);

  /**
   * Takes over an open intent whose runner has not been heard of since {@code staleBefore}: sets
   * its time of touch to {@code now} if, and only if, it is still that old. Only one of several
   * nodes succeeds.
   */
  boolean claim(String id, Instant staleBefore, Instant now);

  /** Open intents of a kind, oldest first, without their steps. */
  List<JournalEntry> unfinished(String kind);

  /** Open intents that were last touched before {@code staleBefore}, oldest first. */
  List<JournalEntry> stale(Instant staleBefore);
}
