package org.integrityrisk.core.notice;

/**
 * An entry whose matter was not over when it was last looked at.
 *
 * @param key key of the notice
 * @param identity what tells the matter apart
 * @param recipient user key of the one who is told
 */
public record OpenEntry(String key, String identity, String recipient) {}
