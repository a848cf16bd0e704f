package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.FieldValues;
import org.integrityrisk.sandbox.issue.service.IssueScreens;

/** The custom fields of the view screen that have a value. */
final class ShownFields {
  private static final int LONG = 80;

  private final Host host;

  ShownFields(Host host) {
    this.host = host;
  }

  /**
   * A field with its value.
   *
   * @param wide true for a text that needs the width of the page
   */
  public record Shown(String id, String name, String value, boolean wide) {}

  /** Somebody concerned with the issue, by the key of what the person is to it. */
  public record Person(String roleKey, String displayName) {}

  List<Shown> of(Issue issue) {
    CustomFieldManager manager = host.services().get(CustomFieldManager.class);
    return host
        .services()
        .get(IssueScreens.class)
        .fields(issue, IssueOperations.VIEW_ISSUE_OPERATION)
        .stream()
        .filter(id -> id.startsWith("customfield_"))
        .map(manager::getCustomFieldObject)
        .filter(Objects::nonNull)
        .map(field -> shown(field, issue))
        .filter(shown -> !shown.value().isEmpty())
        .toList();
  }

  static List<Person> people(Issue issue) {
    return Stream.of(
            person("assignee", issue.getAssignee()), person("reporter", issue.getReporter()))
        .toList();
  }

  private static Person person(String role, ApplicationUser user) {
    return new Person("sandbox.field." + role, user == null ? "" : user.getDisplayName());
  }

  private static Shown shown(CustomField field, Issue issue) {
    String value = FieldValues.text(issue.getCustomFieldValue(field));
    boolean wide = value.length() > LONG || value.contains("\n");
    return new Shown(field.getId(), field.getName(), value, wide);
  }
}
