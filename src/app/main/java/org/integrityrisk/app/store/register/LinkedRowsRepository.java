package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.register.LinkedRows;
import org.integrityrisk.core.warning.Warning;
import org.springframework.stereotype.Component;

/** Compares the rows of measures and warnings with what is to stand in them, page by page. */
@Component
public class LinkedRowsRepository implements LinkedRows {

  private static final String IDS =
      "select [ISSUE_ID] from @MEASURE_ROW where [PROJECT_KEY] = ?"
          + " union select [ISSUE_ID] from @WARNING_ROW where [PROJECT_KEY] = ?";

  private final Database database;

  public LinkedRowsRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<ControlMeasure> differentMeasures(List<ControlMeasure> measures) {
    return database.read(session -> different(session, measures));
  }

  @Override
  public List<Warning> differentWarnings(List<Warning> warnings) {
    return database.read(session -> LinkedTables.WARNINGS.different(session, warnings));
  }

  @Override
  public Set<String> linkedIdsOf(String project) {
    Sql sql = Sql.of(IDS, project, project);
    return Set.copyOf(database.read(session -> session.list(sql, row -> row.text("ISSUE_ID"))));
  }

  /** The two ids never meet: they are those of issues. */
  @Override
  public void undate(String id) {
    database.run(
        session -> {
          session.update(Sql.of("update @MEASURE_ROW set [UNDATED] = 1 where [ISSUE_ID] = ?", id));
          session.update(Sql.of("update @WARNING_ROW set [UNDATED] = 1 where [ISSUE_ID] = ?", id));
        });
  }

  private static List<ControlMeasure> different(SqlSession session, List<ControlMeasure> measures)
      throws SQLException {
    if (measures.isEmpty()) {
      return List.of();
    }
    Collection<ControlMeasure> rows = LinkedTables.MEASURES.different(session, measures);
    Map<String, Set<String>> links = links(session, measures);
    return measures.stream()
        .filter(
            one ->
                rows.contains(one) || !one.points().equals(links.getOrDefault(one.id(), Set.of())))
        .toList();
  }

  private static Map<String, Set<String>> links(SqlSession session, List<ControlMeasure> measures)
      throws SQLException {
    List<String> ids = measures.stream().map(ControlMeasure::id).toList();
    Map<String, Set<String>> links = new HashMap<>();
    LinkedTables.LINKS
        .list(
            session,
            row -> new LinkedTables.Link(row.text("MEASURE_ID"), row.text("POINT_KEY")),
            Sql.of("where").then(Sql.in("[MEASURE_ID]", ids)))
        .forEach(
            link ->
                links.computeIfAbsent(link.measure(), any -> new HashSet<>()).add(link.point()));
    return links;
  }
}
