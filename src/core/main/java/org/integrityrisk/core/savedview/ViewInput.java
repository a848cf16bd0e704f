package org.integrityrisk.core.savedview;

/** A view as the one who keeps it describes it; see {@link SavedView}. */
public record ViewInput(String name, boolean shared, String query) {}
