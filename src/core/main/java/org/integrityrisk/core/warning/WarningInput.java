package org.integrityrisk.core.warning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A warning as its issuer describes it.
 *
 * @param colour code of the regime's colour; empty for the one that it proposes for the source
 * @param reason why it is issued
 * @param responsible user key or name of the one who must answer
 * @param deadline last day for the answer; the regime's own when the issuer names none
 * @param source code of the regime's source
 */
public record WarningInput(
    String colour,
    String reason,
    String responsible,
    Optional<LocalDate> deadline,
    String source) {}
