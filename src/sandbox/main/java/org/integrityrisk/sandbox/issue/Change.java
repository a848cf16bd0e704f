package org.integrityrisk.sandbox.issue;

/**
 * One changed field in the history of an issue; texts are empty where there was or is no value.
 *
 * @param field id of a system field, or name of a custom field
 * @param custom true for a custom field
 * @param oldValue id of the old value, when it has one
 * @param oldText the old value as users read it
 */
public record Change(
    String field,
    boolean custom,
    String oldValue,
    String oldText,
    String newValue,
    String newText) {}
