package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.install.ProjectRows;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.springframework.stereotype.Component;

/** Everything of a project that stands in tables of ours, and goes with the project. */
@Component
public class ProjectTables implements ProjectRows {

  private static final String OF_PROJECT = "where [PROJECT_KEY] = ?";

  /** A table whose rows belong to rows of another one, which knows the project. */
  private record Part(String table, String column, String whole, String key) {

    Sql delete(String project) {
      return Sql.of(
              "delete from @%s where [%s] in (select [%s] from @%s"
                  .formatted(table, column, key, whole))
          .then(OF_PROJECT, project)
          .then(")");
    }
  }

  private static final List<Part> PARTS =
      List.of(
          new Part("MEASURE_ACT", "MEASURE_ID", "MEASURE_ROW", "ISSUE_ID"),
          new Part("MEASURE_POINT", "MEASURE_ID", "MEASURE_ROW", "ISSUE_ID"),
          new Part("WARNING_STANDING", "ISSUE_ID", "WARNING_ROW", "ISSUE_ID"),
          new Part("POINT_FLAG", "ISSUE_ID", "RISK_ROW", "ISSUE_ID"),
          new Part("DEPLOYMENT_ACT", "DEPLOYMENT_ID", "DEPLOYMENT", "DEPLOYMENT_ID"),
          new Part("SLIP_ENTRY", "SLIP_ID", "SLIP", "SLIP_ID"),
          new Part("HOLDING_ENTRY", "HOLDING_ID", "HOLDING", "HOLDING_ID"));

  private static final List<String> WHOLES =
      List.of(
          "MEASURE_ROW",
          "PLANNED_CHECK",
          "POINT_HISTORY",
          "CHECK_ROUND",
          "RECTIFICATION",
          "ATTACHED_FILE",
          "FILE_PIECE",
          "ACCOUNTABILITY",
          "WARNING_ROW",
          "TASK",
          "NOTICE",
          "CHANGE_REFUSAL",
          "DEPLOYMENT",
          "SLIP",
          "HOLDING",
          "SCREENING_FINDING",
          "SCREENING_RULE",
          "SCREENING",
          "RISK_ROW");

  /** What is no issue, and whose loss an administrator should know of beforehand. */
  private static final Map<String, String> TOLD =
      Map.of(
          "check-round", "CHECK_ROUND",
          "deployment", "DEPLOYMENT",
          "holding", "HOLDING",
          "rectification", "RECTIFICATION",
          "screening", "SCREENING",
          "slip", "SLIP");

  private final Database database;

  public ProjectTables(Database database) {
    this.database = database;
  }

  @Override
  public void deleteOf(String projectKey) {
    database.run(session -> delete(session, projectKey));
  }

  @Override
  public Map<String, Long> countsOf(String projectKey) {
    return database.read(session -> counts(session, projectKey));
  }

  private static void delete(SqlSession session, String project) throws SQLException {
    for (Part part : PARTS) {
      session.update(part.delete(project));
    }
    for (String table : WHOLES) {
      session.update(Sql.of("delete from @" + table).then(OF_PROJECT, project));
    }
  }

  private static Map<String, Long> counts(SqlSession session, String project) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String kind : TOLD.keySet().stream().sorted().toList()) {
      Sql count = Sql.of("select count(*) as [N] from @" + TOLD.get(kind));
      counts.put(kind, session.number(count.then(OF_PROJECT, project)));
    }
    return counts;
  }
}
