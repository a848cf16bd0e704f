package org.integrityrisk.app.rest.call;

import java.util.Locale;

/**
 * The signed-in user behind a call.
 *
 * @param key the host's lasting key of the user
 * @param name the name to show
 * @param locale the language to answer in
 */
public record Caller(String key, String name, Locale locale) {}
