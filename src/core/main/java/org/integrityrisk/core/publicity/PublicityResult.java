package org.integrityrisk.core.publicity;

import java.time.Instant;

/**
 * The result of a publicity for one point.
 *
 * @param publicity id of the publicity
 * @param point key of the point
 * @param outcome what became of it
 * @param opinion opinion, or the reason why it was sent back
 * @param user key of the one who decided
 * @param name that user's name at that time
 * @param time when
 */
public record PublicityResult(
    String publicity,
    String point,
    Outcome outcome,
    String opinion,
    String user,
    String name,
    Instant time) {}
