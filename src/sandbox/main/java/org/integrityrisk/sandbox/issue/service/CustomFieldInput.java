package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.issue.FieldKind;

/** Turns the texts of a form into the value of a custom field. */
final class CustomFieldInput {
  private static final int LINE_LIMIT = 255;
  private static final int TEXT_LIMIT = 32_767;
  private static final String NO_OPTION = "-1";

  private final HostServices services;
  private final UserInput users;

  CustomFieldInput(HostServices services, UserInput users) {
    this.services = services;
    this.users = users;
  }

  /**
   * The value; null for nothing.
   *
   * @throws InvalidValueException when the texts are no value of the field
   */
  Object read(CustomField field, Issue issue, String[] texts, Locale locale) {
    List<String> filled =
        texts == null
            ? List.of()
            : Arrays.stream(texts).filter(CustomFieldInput::isFilled).toList();
    if (filled.isEmpty()) {
      return null;
    }
    String first = filled.get(0);
    return switch (FieldKind.of(field)) {
      case TEXT -> text(field, first);
      case NUMBER -> number(first);
      case OPTION -> option(field, issue, first);
      case OPTIONS -> filled.stream().map(text -> option(field, issue, text)).toList();
      case USER -> users.read(first);
      case DATE -> PickerDates.parse(first, locale);
      case DATE_TIME -> time(first, locale);
    };
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isBlank();
  }

  private static String text(CustomField field, String text) {
    int limit = FieldKind.isSingleLine(field) ? LINE_LIMIT : TEXT_LIMIT;
    if (text.length() > limit) {
      throw new InvalidValueException("issue.text.long", Integer.toString(limit));
    }
    return text;
  }

  private static Double number(String text) {
    try {
      return Double.valueOf(text.trim());
    } catch (NumberFormatException e) {
      throw new InvalidValueException("issue.number.invalid", text);
    }
  }

  private Option option(CustomField field, Issue issue, String text) {
    if (text.equals(NO_OPTION)) {
      return null;
    }
    return services.get(OptionsManager.class).getOptions(field.getRelevantConfig(issue)).stream()
        .filter(option -> option.getOptionId().toString().equals(text.trim()))
        .filter(option -> !Boolean.TRUE.equals(option.getDisabled()))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("issue.option.invalid", text));
  }

  private static Timestamp time(String text, Locale locale) {
    try {
      return Timestamp.valueOf(LocalDateTime.parse(text.trim().replace(' ', 'T')));
    } catch (DateTimeParseException e) {
      return PickerDates.parse(text, locale);
    }
  }
}
