package org.integrityrisk.core.screening;

import java.time.Instant;

/**
 * Who decided, when and why.
 *
 * @param user key of the user; empty when a rule decided
 * @param name the user's name at that time
 */
public record Ruling(String user, String name, Instant time, String reason) {}
