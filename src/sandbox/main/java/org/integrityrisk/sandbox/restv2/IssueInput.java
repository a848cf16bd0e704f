package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.FieldKind;

/** Puts the {@code fields} and {@code update} of a request into parameters of the issue service. */
final class IssueInput {
  private final Host host;
  private final Issue issue;
  private final List<String> screen;
  private final IssueInputParameters input;

  /**
   * @param issue the issue, or one that has the project and type of the new one
   * @param screen the fields that may be set
   */
  IssueInput(Host host, Issue issue, List<String> screen, IssueInputParameters input) {
    this.host = host;
    this.issue = issue;
    this.screen = screen;
    this.input = input;
  }

  void read(JsonNode request) {
    request
        .path("fields")
        .fields()
        .forEachRemaining(entry -> set(entry.getKey(), entry.getValue()));
    request
        .path("update")
        .fields()
        .forEachRemaining(entry -> entry.getValue().forEach(act -> update(entry.getKey(), act)));
  }

  private void update(String field, JsonNode act) {
    if (act.has("set")) {
      set(field, act.get("set"));
    } else if (field.equals("comment") && act.has("add")) {
      input.setComment(act.get("add").path("body").asText());
    } else {
      throw Problem.badField(field, host.texts().getText("sandbox.rest.no-such-update"));
    }
  }

  /** Project and type are left out: they say which screen it is. */
  private void set(String field, JsonNode value) {
    if (field.equals("project") || field.equals("issuetype")) {
      return;
    }
    if (!screen.contains(field)) {
      throw Problem.badField(field, host.texts().getText("sandbox.rest.unknown-field", field));
    }
    switch (field) {
      case "summary" -> input.setSummary(text(value));
      case "description" -> input.setDescription(text(value));
      case "assignee" -> input.setAssigneeId(user(value));
      case "reporter" -> input.setReporterId(user(value));
      case "duedate" -> input.setDueDate(text(value));
      default -> setCustomField(field, value);
    }
  }

  private void setCustomField(String id, JsonNode value) {
    CustomField field = host.services().get(CustomFieldManager.class).getCustomFieldObject(id);
    input.addCustomFieldValue(id, texts(field, value));
  }

  private String[] texts(CustomField field, JsonNode value) {
    List<JsonNode> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(values::add);
    } else {
      values.add(value);
    }
    return values.stream().map(each -> text(field, each)).toArray(String[]::new);
  }

  private String text(CustomField field, JsonNode value) {
    return switch (FieldKind.of(field)) {
      case OPTION, OPTIONS -> option(field, value);
      case USER -> user(value);
      default -> text(value);
    };
  }

  /** An option by {@code id} or {@code value}. */
  private String option(CustomField field, JsonNode value) {
    if (value.isNull() || value.has("id")) {
      return value.path("id").asText();
    }
    String wanted = value.isTextual() ? value.asText() : value.path("value").asText();
    FieldConfig config = field.getRelevantConfig(issue);
    return config == null
        ? wanted
        : host.services().get(OptionsManager.class).getOptions(config).stream()
            .filter(option -> option.getValue().equals(wanted))
            .map(option -> option.getOptionId().toString())
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.badField(
                        field.getId(), host.texts().getText("sandbox.rest.no-option", wanted)));
  }

  /** A user by {@code name} or {@code key}. */
  private static String user(JsonNode value) {
    return StreamSupport.stream(List.of("name", "key").spliterator(), false)
        .filter(value::hasNonNull)
        .findFirst()
        .map(name -> value.get(name).asText())
        .orElse("");
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }
}
