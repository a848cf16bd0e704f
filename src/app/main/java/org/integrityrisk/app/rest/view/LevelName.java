package org.integrityrisk.app.rest.view;

/**
 * A risk level.
 *
 * @param order 1 is the most serious; 0 for a level that the regime no longer has
 */
public record LevelName(String code, int order, String name, String colour) {}
