package org.integrityrisk.core.secret;

/**
 * A key as it is stored.
 *
 * @param master id of the master key that wraps it
 * @param sealed the key, sealed with the master key
 */
public record WrappedKey(String master, String sealed) {}
