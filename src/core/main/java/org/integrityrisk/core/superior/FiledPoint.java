package org.integrityrisk.core.superior;

/**
 * A point in a filing.
 *
 * @param id the host's lasting id of the point
 * @param key issue key
 * @param round the round of its review in which it is filed; a point is filed once in a round
 */
public record FiledPoint(String id, String key, int round) {}
