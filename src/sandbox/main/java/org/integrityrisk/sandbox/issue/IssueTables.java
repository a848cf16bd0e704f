package org.integrityrisk.sandbox.issue;

import org.integrityrisk.sandbox.db.Database;

/** The tables of issues; created once, by whichever node starts first. */
final class IssueTables {
  private IssueTables() {}

  static void create(Database database) {
    String id = database.dialect().identity();
    String text = database.dialect().text();
    issues(database, id, text);
    values(database, text);
    history(database, id, text);
    remarks(database, id, text);
  }

  private static void issues(Database database, String id, String text) {
    database.update(
        "CREATE TABLE IF NOT EXISTS issue (id "
            + id
            + ", issue_key VARCHAR(64) NOT NULL UNIQUE, project_id BIGINT NOT NULL,"
            + " type_id VARCHAR(32) NOT NULL, summary VARCHAR(255) NOT NULL, description "
            + text
            + ", status_id VARCHAR(32) NOT NULL, assignee VARCHAR(255), reporter VARCHAR(255),"
            + " due_date TIMESTAMP, created_at TIMESTAMP NOT NULL, updated_at TIMESTAMP NOT NULL,"
            + " workflow VARCHAR(255) NOT NULL, step INTEGER NOT NULL, version INTEGER NOT NULL)");
    index(database, "issue", "project_id", "type_id", "status_id");
    index(database, "issue", "assignee");
    database.update(
        "CREATE TABLE IF NOT EXISTS issue_counter"
            + " (project_id BIGINT PRIMARY KEY, last_number BIGINT NOT NULL)");
  }

  private static void values(Database database, String text) {
    database.update(
        "CREATE TABLE IF NOT EXISTS issue_value (issue_id BIGINT NOT NULL,"
            + " field_id BIGINT NOT NULL, text_value "
            + text
            + ", number_value DOUBLE PRECISION, date_value TIMESTAMP, option_id BIGINT,"
            + " user_key VARCHAR(255))");
    index(database, "issue_value", "issue_id", "field_id");
    index(database, "issue_value", "field_id", "option_id");
    index(database, "issue_value", "field_id", "user_key");
  }

  private static void history(Database database, String id, String text) {
    database.update(
        "CREATE TABLE IF NOT EXISTS issue_change_group (id "
            + id
            + ", issue_id BIGINT NOT NULL, author VARCHAR(255), created_at TIMESTAMP NOT NULL)");
    index(database, "issue_change_group", "issue_id");
    database.update(
        "CREATE TABLE IF NOT EXISTS issue_change_item (group_id BIGINT NOT NULL,"
            + " position INTEGER NOT NULL, field_type VARCHAR(16) NOT NULL,"
            + " field VARCHAR(255) NOT NULL, old_value T, old_text T, new_value T, new_text T)"
                .replace(" T,", " " + text + ",")
                .replace(" T)", " " + text + ")"));
    index(database, "issue_change_item", "group_id");
  }

  private static void remarks(Database database, String id, String text) {
    database.update(
        "CREATE TABLE IF NOT EXISTS issue_comment (id "
            + id
            + ", issue_id BIGINT NOT NULL, author VARCHAR(255), body "
            + text
            + " NOT NULL, created_at TIMESTAMP NOT NULL)");
    index(database, "issue_comment", "issue_id");
    database.update(
        "CREATE TABLE IF NOT EXISTS issue_link (id "
            + id
            + ", source_id BIGINT NOT NULL, destination_id BIGINT NOT NULL,"
            + " type_id BIGINT NOT NULL, position BIGINT,"
            + " UNIQUE (source_id, destination_id, type_id))");
    index(database, "issue_link", "destination_id");
  }

  private static void index(Database database, String table, String... columns) {
    database.update(
        "CREATE INDEX IF NOT EXISTS %s_%s ON %s (%s)"
            .formatted(table, columns[columns.length - 1], table, String.join(", ", columns)));
  }
}
