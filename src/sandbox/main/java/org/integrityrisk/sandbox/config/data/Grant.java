package org.integrityrisk.sandbox.config.data;

/**
 * One rule of a permission scheme: who has the permission.
 *
 * @param type {@code projectrole}, {@code group}, {@code user}, {@code lead}, {@code reporter},
 *     {@code assignee} or {@code applicationRole}
 * @param parameter id of the role, name of the group or key of the user; empty for everyone of the
 *     type
 * @param permission key of the permission
 */
public record Grant(String type, String parameter, String permission) {}
