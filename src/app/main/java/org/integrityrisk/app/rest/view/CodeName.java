package org.integrityrisk.app.rest.view;

/**
 * A code and what it is called in the caller's language.
 *
 * @param code stable code
 * @param name name; the code itself when nobody knows a name any more
 */
public record CodeName(String code, String name) {}
