package org.integrityrisk.core.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the ledger page by page, for recipients and for those who look after it. */
public interface NoticePages {

  /**
   * Some of a list.
   *
   * @param total how many there are in all
   */
  record Part(long total, List<LedgerEntry> entries) {}

  /** What a person was told and what stands: not yet read first, then the latest; none merged. */
  Part inbox(String user, int start, int limit);

  /** How many notices a person has not read whose matters stand. */
  long unread(String user);

  /**
   * Marks a person's notices as read.
   *
   * @param ids numbers in the ledger; all of the person's when empty
   */
  void markRead(String user, Optional<Set<Long>> ids, Instant now);

  /** The ledger, the latest first. */
  Part ledger(LedgerQuery query, int start, int limit);

  /**
   * Lets mails that failed, or that nobody tries any more, be tried again at once.
   *
   * @param ids numbers in the ledger; all that the query finds when empty
   * @return how many
   */
  int retry(LedgerQuery query, Collection<Long> ids, Instant now);
}
