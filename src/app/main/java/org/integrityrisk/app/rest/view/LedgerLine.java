package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the ledger of notices.
 *
 * @param notice what was said
 * @param recipient to whom
 * @param day the day on which it was due to be said
 * @param mail what has become of it as a mail
 * @param reason why the last attempt to mail it failed
 * @param attempts how often it was tried to mail it
 * @param handedOver when it was handed over to the host's mail queue
 * @param readAt when the recipient has read it in the app
 */
public record LedgerLine(
    NoticeView notice,
    PersonName recipient,
    LocalDate day,
    CodeName mail,
    Optional<CodeName> reason,
    int attempts,
    Optional<Instant> handedOver,
    Optional<Instant> readAt) {}
