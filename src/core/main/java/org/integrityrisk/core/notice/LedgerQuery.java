package org.integrityrisk.core.notice;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for in the ledger; an empty text or set asks for nothing.
 *
 * @param project key of the project
 * @param units codes of the units whose notices may be seen; empty when all may
 * @param recipient user key of a recipient
 * @param kind what the notices are about
 * @param mail what has become of them as mails
 * @param text part of a title or issue key
 */
public record LedgerQuery(
    String project,
    Optional<Set<String>> units,
    String recipient,
    String kind,
    Optional<MailState> mail,
    String text) {}
