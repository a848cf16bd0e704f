package org.integrityrisk.core.journal;

/**
 * An intent with how far it has come.
 *
 * @param intent what is to be done
 * @param progress how far it has come
 */
public record JournalEntry(Intent intent, Progress progress) {}
