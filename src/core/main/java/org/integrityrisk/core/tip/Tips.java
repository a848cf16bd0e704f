package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.secret.WrappedKey;

/** The tips kept. Whoever implements this sees nothing but sealed parts and {@link TipCard}s. */
public interface Tips {

  /** Keeps a tip, all or nothing. */
  void add(TipCard card, WrappedKey key, StoredReceipt receipt, List<SealedPart> parts);

  Optional<SealedTip> find(String id);

  /** Id of the tip whose receipt has that public part, with the receipt. */
  Optional<Found> byLookup(String lookup);

  /** A tip found by the public part of its receipt code. */
  record Found(String tip, StoredReceipt receipt) {}

  /** All tips of a project, purged ones too, newest first. */
  List<TipCard> of(String project);

  /** All tips of the project that are not purged, with their reports and messages. */
  List<SealedTip> openable(String project);

  /** The part with that id of that tip. */
  Optional<SealedPart> part(String tip, String id);

  /**
   * Keeps another state and adds parts, all or nothing.
   *
   * @return false when somebody else was faster: the stored version is not one less
   */
  boolean change(TipCard card, List<SealedPart> added);

  /** Adds parts without changing anything else. */
  void add(List<SealedPart> parts);

  /** Counts one wrong code. */
  void countFailure(String lookup, LocalDate day);

  /** Keeps the tombstone and deletes key, receipt and parts. */
  void shred(TipCard tombstone);

  /** The wrapped keys of all tips that are not purged, by the id of the tip. */
  List<Keyed> keys();

  /** A tip and its wrapped key. */
  record Keyed(String tip, WrappedKey key) {}

  /** Keeps the key of a tip, wrapped anew, unless it was rewrapped or purged meanwhile. */
  void rewrap(Keyed before, WrappedKey after);

  /** Ids of tips that were never announced; they count as announced from now on. */
  List<String> announce();
}
