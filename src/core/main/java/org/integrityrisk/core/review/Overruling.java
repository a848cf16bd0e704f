package org.integrityrisk.core.review;

/**
 * A reviewer's own level in place of the one that the regime's rule proposed.
 *
 * @param level code of the level the reviewer sets
 * @param reason why, never empty
 */
public record Overruling(String level, String reason) {}
