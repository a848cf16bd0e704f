package org.integrityrisk.sandbox.db;

/**
 * No value, for a column of a known type. A statement whose parameters have the same types each
 * time is prepared once; PostgreSQL prepares it again after a null of no type.
 *
 * @param type one of {@link java.sql.Types}
 */
public record TypedNull(int type) {}
