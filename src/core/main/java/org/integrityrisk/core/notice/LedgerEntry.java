package org.integrityrisk.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A notice as it stands in the ledger.
 *
 * @param id number in the ledger
 * @param key what tells notices apart, see {@link Notice#key}
 * @param matter what it is about
 * @param occasion why it was given
 * @param recipient user key of the one who is told
 * @param actsFor user key of the one in whose place the recipient sees to it; empty as a rule
 * @param day the day on which it was due to be told
 * @param written when it was written
 * @param mail what has become of it as a mail
 * @param reason code of the reason why the last attempt failed; empty when none has
 * @param attempts how often it was tried to hand it over
 * @param handedOver when it was handed over as a mail
 * @param read when the recipient has read it in the app
 * @param over when its matter was over
 */
public record LedgerEntry(
    long id,
    String key,
    About matter,
    Occasion occasion,
    String recipient,
    String actsFor,
    LocalDate day,
    Instant written,
    MailState mail,
    String reason,
    int attempts,
    Optional<Instant> handedOver,
    Optional<Instant> read,
    Optional<Instant> over) {

  /**
   * What a notice is about, as it was when it was written.
   *
   * @param kind what it is, see {@link Matter#kind}
   * @param link path below the host's address
   * @param facts what there is to say of it besides, see {@link Matter#facts}
   */
  public record About(
      String kind,
      String project,
      String object,
      String title,
      String link,
      String unit,
      Optional<LocalDate> due,
      Map<String, String> facts) {}
}
