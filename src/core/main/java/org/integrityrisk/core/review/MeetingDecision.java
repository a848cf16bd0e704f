package org.integrityrisk.core.review;

/**
 * What a meeting decided about one point.
 *
 * @param pointKey issue key of the point
 * @param decision pass or return
 * @param opinion opinion or reason; a return needs one
 */
public record MeetingDecision(String pointKey, Decision decision, String opinion) {}
