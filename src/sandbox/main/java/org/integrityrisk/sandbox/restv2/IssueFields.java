package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.FieldKind;
import org.integrityrisk.sandbox.restv2.Json.CommentJson;
import org.integrityrisk.sandbox.restv2.Json.CommentsJson;

/** The values of an issue's fields in the shapes of the interface. */
final class IssueFields {
  private final Host host;
  private final Answers answers;
  private final Map<String, Function<Issue, Object>> system = new LinkedHashMap<>();

  IssueFields(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    system.put("summary", Issue::getSummary);
    system.put("description", Issue::getDescription);
    system.put("issuetype", issue -> answers.type(issue.getIssueType()));
    system.put("project", issue -> answers.project(issue.getProjectObject()));
    system.put("status", issue -> answers.status(issue.getStatus()));
    system.put("assignee", issue -> answers.user(issue.getAssignee()));
    system.put("reporter", issue -> answers.user(issue.getReporter()));
    system.put("duedate", issue -> Times.day(issue.getDueDate()));
    system.put("created", issue -> Times.moment(issue.getCreated()));
    system.put("updated", issue -> Times.moment(issue.getUpdated()));
    system.put("issuelinks", new IssueLinksJson(host, answers)::of);
    system.put("comment", this::comments);
  }

  Map<String, Object> of(Issue issue, FieldSelection selection) {
    Map<String, Object> fields = new LinkedHashMap<>();
    system.forEach(
        (id, value) -> {
          if (selection.includes(id)) {
            fields.put(id, value.apply(issue));
          }
        });
    for (CustomField field : customFields(issue)) {
      if (selection.includes(field.getId())) {
        fields.put(field.getId(), value(field, issue.getCustomFieldValue(field)));
      }
    }
    return fields;
  }

  /** The names of the fields by id. */
  Map<String, String> names(Issue issue, FieldSelection selection) {
    Map<String, String> names = new LinkedHashMap<>();
    system.keySet().stream()
        .filter(selection::includes)
        .forEach(id -> names.put(id, host.texts().getText("sandbox.field." + id)));
    customFields(issue).stream()
        .filter(field -> selection.includes(field.getId()))
        .forEach(field -> names.put(field.getId(), field.getName()));
    return names;
  }

  CommentsJson comments(Issue issue) {
    List<CommentJson> comments =
        host.services().get(CommentManager.class).getComments(issue).stream()
            .map(answers::comment)
            .toList();
    return new CommentsJson(0, comments.size(), comments.size(), comments);
  }

  private List<CustomField> customFields(Issue issue) {
    return host.services().get(CustomFieldManager.class).getCustomFieldObjects(issue);
  }

  private Object value(CustomField field, Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(each -> value(field, each)).toList();
    }
    if (value instanceof Option option) {
      return answers.option(option);
    }
    if (value instanceof ApplicationUser user) {
      return answers.user(user);
    }
    if (value instanceof Date time) {
      return FieldKind.of(field) == FieldKind.DATE ? Times.day(time) : Times.moment(time);
    }
    return value;
  }
}
