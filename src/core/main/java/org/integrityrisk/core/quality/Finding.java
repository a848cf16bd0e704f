package org.integrityrisk.core.quality;

/**
 * Something that a check found fault with.
 *
 * @param key issue key or code, by which it is found
 * @param title what it is called
 * @param unit code of its unit, empty when it has none
 * @param department code of its department, empty when it has none
 */
public record Finding(String key, String title, String unit, String department) {}
