package org.integrityrisk.core.slip;

import java.util.List;
import java.util.Optional;

/** The slips kept. Heads and entries are only ever added. */
public interface Slips {

  /** Keeps a slip with its first entry, both or neither. */
  void open(SlipHead head, SlipEntry first);

  Optional<Slip> find(String id);

  /** The slips of these ids, in their order. */
  List<Slip> all(List<String> ids);

  /**
   * Adds an entry behind those that the caller knows.
   *
   * @param known how many entries there were when the caller decided
   * @return false when somebody else has added one meanwhile; nothing is kept then
   */
  boolean append(String id, int known, SlipEntry entry);
}
