package org.integrityrisk.core.inspection;

/**
 * What somebody from outside suggested.
 *
 * @param text the suggestion
 * @param takenUp whether it was taken up
 * @param note what was done, or why nothing was
 */
public record Suggestion(String text, boolean takenUp, String note) {}
