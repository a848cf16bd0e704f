package org.integrityrisk.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.integrityrisk.sandbox.config.IssueData;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfiguredIssuesTest {
  private static final List<String> TABLES =
      List.of(
          "issue",
          "issue_value",
          "issue_comment",
          "issue_change_group",
          "issue_change_item",
          "issue_link");

  private final Database database = MemoryDatabase.open();
  private final IssueData issues = new ConfiguredIssues(database);

  @BeforeEach
  void oneIssueInEachOfTwoProjects() {
    IssueTables.create(database);
    insert(1);
    insert(2);
  }

  private void insert(long number) {
    database.update(
        "INSERT INTO issue (id, issue_key, project_id, type_id, summary, status_id, created_at,"
            + " updated_at, workflow, step, version) VALUES (?, ?, ?, ?, 's', '1',"
            + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'w', 1, 0)",
        number,
        "P-" + number,
        number,
        "type" + number);
    database.update("INSERT INTO issue_value (issue_id, field_id) VALUES (?, ?)", number, number);
    database.update(
        "INSERT INTO issue_comment (issue_id, body, created_at) VALUES (?, 'c', CURRENT_TIMESTAMP)",
        number);
    database.update(
        "INSERT INTO issue_change_group (id, issue_id, created_at)"
            + " VALUES (?, ?, CURRENT_TIMESTAMP)",
        number,
        number);
    database.update(
        "INSERT INTO issue_change_item (group_id, position, field_type, field)"
            + " VALUES (?, 0, 'jira', 'summary')",
        number);
    database.update(
        "INSERT INTO issue_link (source_id, destination_id, type_id) VALUES (?, ?, 1)",
        number,
        number);
  }

  @Test
  void issuesOfAProjectGoWithAllThatBelongsToThem() {
    issues.deleteOfProject(1);

    assertThat(TABLES)
        .allSatisfy(
            table -> assertThat(database.count("SELECT COUNT(*) FROM " + table)).isEqualTo(1));
    assertThat(issues.anyOfType("type2")).isTrue();
  }

  @Test
  void issuesTakeAnotherType() {
    issues.changeType("type1", "type2");

    assertThat(issues.anyOfType("type1")).isFalse();
    assertThat(database.count("SELECT COUNT(*) FROM issue WHERE type_id = 'type2'")).isEqualTo(2);
  }

  @Test
  void valuesOfAFieldGo() {
    issues.deleteValues(1);

    assertThat(database.query("SELECT field_id FROM issue_value", row -> row.getLong(1)))
        .containsExactly(2L);
  }
}
