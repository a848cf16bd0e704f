package org.integrityrisk.core.review;

import java.time.Instant;

/**
 * A person with an interest in a risk point has stepped aside (回避): from then on the person decides
 * nothing about that point, and the next in line does.
 *
 * @param pointId the host's id of the point
 * @param round round of the review in which it was recorded
 * @param step state in which it was recorded
 * @param user key of the one who stepped aside
 * @param name the user's name at that time
 * @param reason what the interest is, never empty
 * @param recorder user key of the one who recorded it: the person, or the office
 * @param time when
 */
public record Recusal(
    String pointId,
    int round,
    String step,
    String user,
    String name,
    String reason,
    String recorder,
    Instant time) {}
