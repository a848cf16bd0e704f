package org.integrityrisk.sandbox.entity;

/**
 * A stored object.
 *
 * @param id unique among the objects of its kind
 * @param data a record; what it says is what the row says
 */
public record Stored<T>(long id, T data) {}
