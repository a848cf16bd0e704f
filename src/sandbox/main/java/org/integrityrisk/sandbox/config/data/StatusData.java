package org.integrityrisk.sandbox.config.data;

/**
 * A status.
 *
 * @param category key of its category
 */
public record StatusData(String name, String description, String category) implements Named {}
