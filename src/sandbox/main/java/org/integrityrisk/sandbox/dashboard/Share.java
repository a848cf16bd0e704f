package org.integrityrisk.sandbox.dashboard;

/**
 * With whom a dashboard is shared.
 *
 * @param type {@code group}, {@code project} or {@code loggedin}
 * @param parameter name of the group or id of the project; empty for everyone of the type
 */
record Share(String type, String parameter) {}
