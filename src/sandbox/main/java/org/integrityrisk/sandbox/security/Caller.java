package org.integrityrisk.sandbox.security;

import java.util.Locale;

/**
 * A user as the kernel needs to know one.
 *
 * @param key survives a change of the name
 * @param name what the user types to log in
 * @param locale the language of everything shown to the user
 */
public record Caller(
    String key,
    String name,
    String displayName,
    String email,
    Locale locale,
    boolean administrator,
    boolean systemAdministrator) {}
