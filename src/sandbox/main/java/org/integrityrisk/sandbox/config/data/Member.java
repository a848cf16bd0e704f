package org.integrityrisk.sandbox.config.data;

/**
 * A member of a role.
 *
 * @param type one of the kinds of ProjectRoleActor
 * @param parameter key of the user or name of the group
 */
public record Member(String type, String parameter) {}
