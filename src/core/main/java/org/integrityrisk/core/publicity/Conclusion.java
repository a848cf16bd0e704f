package org.integrityrisk.core.publicity;

/**
 * What is decided about one point that was shown.
 *
 * @param point key of the point
 * @param outcome what becomes of it
 * @param opinion opinion or reason; sending back needs one
 */
public record Conclusion(String point, Outcome outcome, String opinion) {}
