package org.integrityrisk.core.screening;

/**
 * How many findings have something in common.
 *
 * @param value the rule's, level's or department's code; empty for those that have none
 * @param state their state
 * @param count how many
 */
public record Tally(String value, FindingState state, long count) {}
