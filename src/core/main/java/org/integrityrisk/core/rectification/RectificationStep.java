package org.integrityrisk.core.rectification;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param user user key of the one who took it
 * @param name that person's name at that time
 * @param text report or opinion; may be empty when it is verified or closed
 */
public record RectificationStep(
    RectificationAction action, String user, String name, Instant time, String text) {}
