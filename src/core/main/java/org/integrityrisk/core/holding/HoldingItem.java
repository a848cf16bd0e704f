package org.integrityrisk.core.holding;

import java.time.Instant;

/**
 * What is held; never changed.
 *
 * @param department code of the department that keeps it
 * @param name what it is
 * @param model model or specification; may be empty
 * @param measure what it is counted in, such as pieces
 * @param owner whom it was taken from
 * @param point key of the risk point concerned; empty when none is
 * @param recorder user key of the one who entered it
 */
public record HoldingItem(
    String id,
    String project,
    String department,
    String name,
    String model,
    String measure,
    String owner,
    String point,
    String recorder,
    Instant recorded) {}
