package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * A custom field that was set and is not stored yet.
 *
 * @param value as the host's API gives it; null empties the field
 */
record SetField(CustomField field, Object value) {}
