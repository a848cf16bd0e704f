package org.integrityrisk.core.superior;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the superior body did with a filing.
 *
 * @param state received or refused
 * @param date when
 * @param number the number under which it is on record there; empty for a refusal, or if unknown
 * @param reason why it was refused, or a remark
 * @param user key of the user who recorded it
 * @param name that user's name at that time
 * @param recorded when it was recorded
 */
public record Reply(
    FilingState state,
    LocalDate date,
    String number,
    String reason,
    String user,
    String name,
    Instant recorded) {}
