package org.integrityrisk.core.measure;

import java.time.LocalDate;

/**
 * A judgement of a measure as the one who made it describes it.
 *
 * @param effectiveness how well it works
 * @param day day of the check at which it was judged
 * @param reason why; needed unless it is effective
 * @param check id of the check at which it was judged, may be empty
 */
public record JudgementInput(
    Effectiveness effectiveness, LocalDate day, String reason, String check) {}
