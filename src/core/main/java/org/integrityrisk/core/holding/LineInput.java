package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line as the one who writes it describes it.
 *
 * @param quantity how much is moved, or was counted
 * @param document number of the document that it rests on
 * @param date the day on which it was done
 * @param handler the one who did it, by user key or name
 * @param witness the other one present, by user key or name
 * @param place where it was put, or taken from
 * @param remark further words
 */
public record LineInput(
    EntryKind kind,
    BigDecimal quantity,
    String document,
    LocalDate date,
    String handler,
    String witness,
    String place,
    String remark) {}
