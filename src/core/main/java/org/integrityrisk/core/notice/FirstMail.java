package org.integrityrisk.core.notice;

import java.time.Instant;

/**
 * What is to become of a new notice as a mail.
 *
 * @param state pending, not wanted or merged
 * @param notBefore when it may be handed over
 */
public record FirstMail(MailState state, Instant notBefore) {}
