package org.integrityrisk.core.deployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done with a deployment; never changed afterwards.
 *
 * @param user key of the one who did it
 * @param name that user's name at that time
 * @param text the feedback, or the reason; never empty
 * @param result what a self-check came to; empty for every other kind
 * @param level code of the level that took over; empty unless it was escalated
 * @param due new last day for feedback, where the act sets one
 */
public record DeploymentAct(
    ActKind kind,
    String user,
    String name,
    Instant time,
    String text,
    Optional<SelfCheck> result,
    String level,
    Optional<LocalDate> due) {}
