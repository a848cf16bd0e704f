package org.integrityrisk.core.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A question for papers with everything that an answer needs.
 *
 * @param units the filter's unit with all below it; empty when it names none
 * @param from the first moment of the filter's first day
 * @param before the first moment after its last day
 * @param today the day as of which something is late
 */
public record PaperQuery(
    PaperKind kind,
    String project,
    PaperSight sight,
    PaperFilter filter,
    Set<String> units,
    Optional<Instant> from,
    Optional<Instant> before,
    LocalDate today) {}
