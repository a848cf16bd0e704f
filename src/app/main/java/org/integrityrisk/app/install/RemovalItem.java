package org.integrityrisk.app.install;

/**
 * One object that a removal takes from the host.
 *
 * @param object the object
 * @param losses what goes with it, such as the number of issues of a project
 * @param keptForOthers whether it stays because something outside the app uses it
 */
public record RemovalItem(HostObject object, long losses, boolean keptForOthers) {}
