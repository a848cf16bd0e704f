package org.integrityrisk.core.paper;

import java.util.List;

/** The cards of all papers. */
public interface Papers {

  /** Writes a card in place of the one of the same id. */
  void keep(PaperCard card);

  /**
   * A part of what was found, late ones first, then open ones, each with the latest first.
   *
   * @param start how many to skip
   * @param limit the most to give
   */
  PaperPage<PaperCard> find(PaperQuery query, int start, int limit);

  /** Counts what was found by the level that issued it. */
  List<PaperTally> countByLevel(PaperQuery query);
}
