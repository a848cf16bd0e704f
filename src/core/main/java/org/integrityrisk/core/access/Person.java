package org.integrityrisk.core.access;

/**
 * A user of the host, as the rules need to know one.
 *
 * @param key the host's lasting key of the user, never empty
 * @param name the name to show
 * @param active false once the account is closed; such a person is given nothing new to do
 */
public record Person(String key, String name, boolean active) {}
