package org.integrityrisk.core.review;

/**
 * Another level than the one that the regime's rule proposed, set by a reviewer or a meeting.
 *
 * @param level code of the level it is to be
 * @param reason why, never empty
 */
public record Overruling(String level, String reason) {}
