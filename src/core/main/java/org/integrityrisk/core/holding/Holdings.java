package org.integrityrisk.core.holding;

import java.util.List;
import java.util.Optional;

/** The ledgers kept. Items and lines are only ever added. */
public interface Holdings {

  /** Keeps an item with its first line, both or neither. */
  void enter(HoldingItem item, HoldingEntry first);

  Optional<Holding> find(String id);

  /** The items of these ids, in their order. */
  List<Holding> all(List<String> ids);

  /**
   * Adds a line behind those that the caller knows.
   *
   * @param known how many lines there were when the caller decided
   * @return false when somebody else has added one meanwhile; nothing is kept then
   */
  boolean append(String id, int known, HoldingEntry entry);
}
