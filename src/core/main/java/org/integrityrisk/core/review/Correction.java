package org.integrityrisk.core.review;

import java.time.Instant;

/**
 * Somebody has changed what a risk point of another says.
 *
 * @param pointId the host's id of the point
 * @param user user key of the one who changed it
 * @param time when the person did so last
 */
public record Correction(String pointId, String user, Instant time) {}
