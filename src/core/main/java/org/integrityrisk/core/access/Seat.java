package org.integrityrisk.core.access;

/**
 * An office held at a place.
 *
 * @param office which office
 * @param place code of the department (heads and leaders in charge) or of the unit (all others)
 */
public record Seat(Office office, String place) {}
