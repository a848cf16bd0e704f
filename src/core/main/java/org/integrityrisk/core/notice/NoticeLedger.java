package org.integrityrisk.core.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The ledger of notices. A key stands in it once, whoever writes; every change of state is made
 * only from a state that allows it, so that two nodes never both make it.
 */
public interface NoticeLedger {

  /** The entries of a project whose matters were not over yet. */
  List<OpenEntry> open(String project);

  /**
   * Writes notices that are not there yet. One that is there, and whose matter was over, is open
   * again: a mail that had become needless waits again.
   *
   * @return how many were written
   */
  int write(Collection<NewEntry> notices, Instant now);

  /** The matters of these notices are over: mails that wait become needless. */
  void close(Collection<String> keys, Instant now);

  /** Recipients of mails that may be handed over now. */
  List<String> awaitingMail(Instant now);

  /**
   * Claims everything that may be mailed to a recipient now, also what was claimed by a node that
   * has not kept its claim.
   *
   * @param claim a name that was never given before
   * @param until when others may take the claim for abandoned
   */
  List<LedgerEntry> claim(String recipient, String claim, Instant now, Instant until);

  /** What was claimed was handed over. */
  void handedOver(String claim, Instant now);

  /**
   * What was claimed could not be handed over.
   *
   * @param next failed or given up
   * @param notBefore when the next attempt may be made
   */
  void failed(String claim, String reason, MailState next, Instant notBefore);

  /**
   * A notice that is to be written.
   *
   * @param notice the notice
   * @param mail what is to become of it as a mail
   */
  record NewEntry(Notice notice, FirstMail mail) {}
}
