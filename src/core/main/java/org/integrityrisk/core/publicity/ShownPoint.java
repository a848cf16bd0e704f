package org.integrityrisk.core.publicity;

/**
 * A point in a publicity.
 *
 * @param id the host's lasting id of the point
 * @param key issue key
 * @param round the round of its review in which it is shown; a point is shown once in a round
 * @param snapshot what is shown of it
 */
public record ShownPoint(String id, String key, int round, Snapshot snapshot) {}
