package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.FieldKind;
import org.integrityrisk.sandbox.page.Control.Choice;

/**
 * Makes form fields for the fields of a screen, filled with what was sent or what the issue has.
 */
final class Controls {
  private static final String CUSTOM_FIELD = "customfield_";

  private final Host host;

  Controls(Host host) {
    this.host = host;
  }

  /**
   * The form fields.
   *
   * @param issue what they show when nothing was sent, and what options they offer
   * @param sent the parameters of the form, when it is shown again
   * @param errors by field
   */
  List<Control> of(
      List<String> fields, Issue issue, Map<String, String[]> sent, Map<String, String> errors) {
    return fields.stream()
        .map(field -> control(field, issue, sent, errors.getOrDefault(field, "")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Control> control(
      String field, Issue issue, Map<String, String[]> sent, String error) {
    return field.startsWith(CUSTOM_FIELD)
        ? customField(field).map(custom -> custom(custom, issue, sent, error))
        : FormField.of(field).map(system -> system(system, issue, sent, error));
  }

  private Control system(FormField field, Issue issue, Map<String, String[]> sent, String error) {
    String[] values = sent.getOrDefault(field.id(), new String[] {field.value(issue)});
    return new Control(
        field.id(),
        host.texts().getText("sandbox.field." + field.id()),
        field.control(),
        values.length == 0 ? "" : values[0],
        List.of(),
        field.required(),
        "",
        error);
  }

  private Control custom(CustomField field, Issue issue, Map<String, String[]> sent, String error) {
    List<String> values =
        sent.containsKey(field.getId())
            ? Arrays.asList(sent.get(field.getId()))
            : FormValues.of(issue.getCustomFieldValue(field));
    return new Control(
        field.getId(),
        field.getName(),
        control(field),
        values.isEmpty() ? "" : values.get(0),
        choices(field, issue, values),
        false,
        Optional.ofNullable(field.getDescription()).orElse(""),
        error);
  }

  private static String control(CustomField field) {
    return switch (FieldKind.of(field)) {
      case TEXT -> FieldKind.isSingleLine(field) ? "text" : "area";
      case NUMBER -> "number";
      case DATE, DATE_TIME -> "date";
      case USER -> "user";
      case OPTION -> "one";
      case OPTIONS -> "many";
    };
  }

  private List<Choice> choices(CustomField field, Issue issue, List<String> chosen) {
    FieldKind kind = FieldKind.of(field);
    FieldConfig config = field.getRelevantConfig(issue);
    if (config == null || (kind != FieldKind.OPTION && kind != FieldKind.OPTIONS)) {
      return List.of();
    }
    return host.services().get(OptionsManager.class).getOptions(config).getRootOptions().stream()
        .filter(option -> !Boolean.TRUE.equals(option.getDisabled()))
        .map(option -> choice(option, chosen))
        .toList();
  }

  private static Choice choice(Option option, List<String> chosen) {
    String id = option.getOptionId().toString();
    return new Choice(id, option.getValue(), chosen.contains(id));
  }

  private Optional<CustomField> customField(String id) {
    return Optional.ofNullable(
        host.services().get(CustomFieldManager.class).getCustomFieldObject(id));
  }
}
