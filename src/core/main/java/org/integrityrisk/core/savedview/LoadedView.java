package org.integrityrisk.core.savedview;

/**
 * A view for somebody.
 *
 * @param mayKeep whether that person may change it and take it away
 */
public record LoadedView(SavedView view, boolean mayKeep) {}
