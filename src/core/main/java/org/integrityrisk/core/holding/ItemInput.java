package org.integrityrisk.core.holding;

/**
 * An item as the one who enters it describes it.
 *
 * @param project key of the project
 * @param department code of the department that keeps it
 * @param name what it is
 * @param model model or specification; may be empty
 * @param measure what it is counted in
 * @param owner whom it was taken from
 * @param point key of the risk point concerned; empty when none is
 * @param intake how it comes in
 */
public record ItemInput(
    String project,
    String department,
    String name,
    String model,
    String measure,
    String owner,
    String point,
    LineInput intake) {}
