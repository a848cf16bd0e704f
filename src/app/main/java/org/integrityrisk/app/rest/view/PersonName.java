package org.integrityrisk.app.rest.view;

/**
 * A person.
 *
 * @param user user key
 * @param name name; the key itself when the user is gone
 */
public record PersonName(String user, String name) {}
