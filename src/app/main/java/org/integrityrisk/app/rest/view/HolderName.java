package org.integrityrisk.app.rest.view;

/**
 * An office and who holds it.
 *
 * @param role code of the office
 * @param roleName its name
 * @param user user key of the holder, empty when a body decides together or nobody holds it
 * @param name name of the holder, empty alike
 */
public record HolderName(String role, String roleName, String user, String name) {}
