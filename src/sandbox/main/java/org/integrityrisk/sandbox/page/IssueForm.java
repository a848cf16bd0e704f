package org.integrityrisk.sandbox.page;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with fields of an issue.
 *
 * @param button what its button says
 * @param action where it is sent
 * @param issueKey where its cancel link leads; empty for a new issue
 */
record IssueForm(
    String title, String button, String action, String issueKey, Map<String, Object> hidden) {
  IssueForm(String title, String button, String action, String issueKey) {
    this(title, button, action, issueKey, Map.of());
  }

  /** The form with values that are sent along. */
  IssueForm hidden(Map<String, Object> values) {
    return new IssueForm(title, button, action, issueKey, values);
  }

  /** Errors of fields that the form does not have stand above it. */
  Answer.View view(List<Control> controls, List<String> fields, ErrorCollection errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", title);
    model.put("button", button);
    model.put("action", action);
    model.put("issueKey", issueKey);
    model.put("hidden", hidden);
    model.put("controls", controls);
    model.put("errors", messages(fields, errors));
    return Answer.view("issue-form", title, model);
  }

  private static List<String> messages(List<String> fields, ErrorCollection errors) {
    List<String> messages = new ArrayList<>(errors.getErrorMessages());
    errors.getErrors().entrySet().stream()
        .filter(error -> !fields.contains(error.getKey()))
        .map(Map.Entry::getValue)
        .forEach(messages::add);
    return messages;
  }
}
