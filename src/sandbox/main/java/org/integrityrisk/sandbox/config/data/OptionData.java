package org.integrityrisk.sandbox.config.data;

/**
 * An option of a select field.
 *
 * @param field the id of the field
 * @param sequence its place in the order
 */
public record OptionData(long field, long sequence, String value) {}
