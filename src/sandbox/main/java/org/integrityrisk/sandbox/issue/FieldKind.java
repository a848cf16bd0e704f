package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import org.integrityrisk.sandbox.Unsupported;

/** What a custom field holds, and in which column its values stand. */
public enum FieldKind {
  /** {@code String}. */
  TEXT("text_value"),
  /** {@code Double}. */
  NUMBER("number_value"),
  /** One {@code Option}. */
  OPTION("option_id"),
  /** A list of {@code Option}. */
  OPTIONS("option_id"),
  /** {@code ApplicationUser}. */
  USER("user_key"),
  /** {@code Timestamp} at the start of a day. */
  DATE("date_value"),
  /** {@code Timestamp}. */
  DATE_TIME("date_value");

  private static final Map<String, FieldKind> BY_TYPE =
      Map.ofEntries(
          Map.entry("textfield", TEXT),
          Map.entry("textarea", TEXT),
          Map.entry("readonlyfield", TEXT),
          Map.entry("float", NUMBER),
          Map.entry("select", OPTION),
          Map.entry("radiobuttons", OPTION),
          Map.entry("multiselect", OPTIONS),
          Map.entry("multicheckboxes", OPTIONS),
          Map.entry("userpicker", USER),
          Map.entry("datepicker", DATE),
          Map.entry("datetime", DATE_TIME));

  private final String column;

  FieldKind(String column) {
    this.column = column;
  }

  /** The column of the table {@code issue_value}. */
  public String column() {
    return column;
  }

  /**
   * The kind of a field.
   *
   * @throws UnsupportedOperationException naming the type when the sandbox does not know it
   */
  public static FieldKind of(CustomField field) {
    String key = field.getCustomFieldType().getKey();
    FieldKind kind = BY_TYPE.get(key.substring(key.indexOf(':') + 1));
    if (kind == null) {
      throw Unsupported.member("custom fields of type " + key);
    }
    return kind;
  }

  /** True for a text field of one line, which Jira limits to 255 characters. */
  public static boolean isSingleLine(CustomField field) {
    return field.getCustomFieldType().getKey().endsWith(":textfield");
  }
}
