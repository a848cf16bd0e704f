package org.integrityrisk.core.power;

/**
 * A risk point that is about a power.
 *
 * @param id the host's lasting id of the issue
 * @param key issue key
 * @param step code of the step it is about; empty when it is about the power as a whole
 * @param state code of its review state
 */
public record PointOnPower(String id, String key, String step, String state) {}
