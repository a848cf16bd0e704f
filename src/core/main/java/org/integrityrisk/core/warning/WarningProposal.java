package org.integrityrisk.core.warning;

import java.time.LocalDate;

/**
 * The colour and deadline that a warning would get, and why.
 *
 * @param colour code of the colour; empty where the regime proposes none for the source
 * @param deadline last day to answer
 * @param reason the rule that gave the colour
 */
public record WarningProposal(String colour, LocalDate deadline, WarningReason reason) {}
