package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The system fields that stand on forms. */
enum FormField {
  SUMMARY("summary", "text", Issue::getSummary),
  DESCRIPTION("description", "area", Issue::getDescription),
  ASSIGNEE("assignee", "user", issue -> name(issue.getAssignee())),
  REPORTER("reporter", "user", issue -> name(issue.getReporter())),
  DUE_DATE("duedate", "date", issue -> String.join("", FormValues.of(issue.getDueDate()))),
  COMMENT("comment", "area", issue -> "");

  private final String id;
  private final String control;
  private final Function<Issue, String> value;

  FormField(String id, String control, Function<Issue, String> value) {
    this.id = id;
    this.control = control;
    this.value = value;
  }

  /** Empty for fields that no form changes, as project and type. */
  static Optional<FormField> of(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  String id() {
    return id;
  }

  /** The kind of the {@link Control}. */
  String control() {
    return control;
  }

  boolean required() {
    return this == SUMMARY;
  }

  String value(Issue issue) {
    return Optional.ofNullable(value.apply(issue)).orElse("");
  }

  private static String name(ApplicationUser user) {
    return user == null ? "" : user.getName();
  }
}
