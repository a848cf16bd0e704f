package org.integrityrisk.sandbox.mail;

import java.time.Instant;

/**
 * A mail that was not sent.
 *
 * @param recipient key of the user
 * @param issueKey the issue that it is about; empty for mails of an app
 * @param html whether the body is HTML
 */
public record Mail(
    long id,
    Instant created,
    String recipient,
    String address,
    String subject,
    String body,
    String issueKey,
    boolean html) {}
