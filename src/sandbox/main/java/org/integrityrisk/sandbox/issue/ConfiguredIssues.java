package org.integrityrisk.sandbox.issue;

import java.util.List;
import org.integrityrisk.sandbox.config.IssueData;
import org.integrityrisk.sandbox.db.Database;

/** What changes of the configuration do to issues, in as few statements as there are tables. */
public final class ConfiguredIssues implements IssueData {
  private static final String OF_PROJECT = " IN (SELECT i.id FROM issue i WHERE i.project_id = ?)";

  private final Database database;

  public ConfiguredIssues(Database database) {
    this.database = database;
  }

  @Override
  public boolean anyOfType(String issueTypeId) {
    return database.count("SELECT COUNT(*) FROM issue WHERE type_id = ?", issueTypeId) > 0;
  }

  @Override
  public void changeType(String fromIssueTypeId, String toIssueTypeId) {
    database.update(
        "UPDATE issue SET type_id = ?, version = version + 1 WHERE type_id = ?",
        toIssueTypeId,
        fromIssueTypeId);
  }

  @Override
  public void deleteOfProject(long projectId) {
    database.inTransaction(
        () -> {
          deleteWhatBelongsToIssues(projectId);
          database.update("DELETE FROM issue WHERE project_id = ?", projectId);
          database.update("DELETE FROM issue_counter WHERE project_id = ?", projectId);
        });
  }

  @Override
  public void deleteValues(long customFieldId) {
    database.update("DELETE FROM issue_value WHERE field_id = ?", customFieldId);
  }

  private void deleteWhatBelongsToIssues(long projectId) {
    database.update(
        "DELETE FROM issue_change_item WHERE group_id IN"
            + " (SELECT g.id FROM issue_change_group g WHERE g.issue_id"
            + OF_PROJECT
            + ")",
        projectId);
    for (String table :
        List.of("issue_value", "issue_comment", "issue_attachment", "issue_change_group")) {
      database.update("DELETE FROM " + table + " WHERE issue_id" + OF_PROJECT, projectId);
    }
    database.update("DELETE FROM issue_link WHERE source_id" + OF_PROJECT, projectId);
    database.update("DELETE FROM issue_link WHERE destination_id" + OF_PROJECT, projectId);
  }
}
