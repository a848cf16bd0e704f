package org.integrityrisk.sandbox.issue;

/** The fields that every issue has, in their columns. */
public enum SystemField {
  PROJECT("project", "project_id", Long.class),
  TYPE("issuetype", "type_id", String.class),
  SUMMARY("summary", "summary", String.class),
  DESCRIPTION("description", "description", String.class),
  STATUS("status", "status_id", String.class),
  ASSIGNEE("assignee", "assignee", String.class),
  REPORTER("reporter", "reporter", String.class),
  DUE_DATE("duedate", "due_date", java.sql.Timestamp.class),
  CREATED("created", "created_at", java.sql.Timestamp.class),
  UPDATED("updated", "updated_at", java.sql.Timestamp.class);

  private final String id;
  private final String column;
  private final Class<?> type;

  SystemField(String id, String column, Class<?> type) {
    this.id = id;
    this.column = column;
    this.type = type;
  }

  /** The field's id in the host's API. */
  public String id() {
    return id;
  }

  String column() {
    return column;
  }

  Class<?> type() {
    return type;
  }

  /** True for fields whose changes users see; the others follow from them. */
  boolean inHistory() {
    return this != CREATED && this != UPDATED;
  }
}
