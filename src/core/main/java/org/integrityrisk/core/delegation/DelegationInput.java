package org.integrityrisk.core.delegation;

import java.time.LocalDate;

/**
 * A delegation as somebody describes it.
 *
 * @param from user key or name of the one who is away
 * @param to user key or name of the one who decides meanwhile
 * @param start first day
 * @param end last day
 * @param reason why, may be empty
 */
public record DelegationInput(
    String from, String to, LocalDate start, LocalDate end, String reason) {}
