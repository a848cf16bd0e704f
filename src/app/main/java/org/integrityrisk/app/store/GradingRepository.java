package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.PointGrading;
import org.springframework.stereotype.Component;

/**
 * How each point came by its level, in the database: what the rule proposed and what a reviewer
 * set.
 */
@Component
public class GradingRepository implements Gradings {

  private static final Table<Kept> GRADINGS =
      GradingColumns.in(Table.<Kept>named("GRADING").key("POINT_ID", Kept::pointId), Kept::grading);

  private record Kept(String pointId, PointGrading grading) {}

  private final Database database;

  public GradingRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<PointGrading> of(String pointId) {
    return database.read(
        session ->
            GRADINGS
                .list(session, GradingRepository::kept, "where [POINT_ID] = ?", pointId)
                .stream()
                .findFirst()
                .map(Kept::grading));
  }

  @Override
  public Map<String, PointGrading> ofAll(Collection<String> pointIds) {
    Sql ofPoints = Sql.of("where").then(Sql.in("[POINT_ID]", pointIds));
    return database
        .read(session -> GRADINGS.list(session, GradingRepository::kept, ofPoints))
        .stream()
        .collect(Collectors.toMap(Kept::pointId, Kept::grading));
  }

  @Override
  public void addAll(Map<String, PointGrading> gradings) {
    database.run(session -> GRADINGS.insertAll(session, kept(gradings)));
  }

  @Override
  public void save(String pointId, PointGrading grading) {
    database.write(session -> GRADINGS.save(session, new Kept(pointId, grading)));
  }

  @Override
  public void saveAll(Map<String, PointGrading> gradings) {
    database.write(session -> GRADINGS.saveAll(session, kept(gradings)));
  }

  private static List<Kept> kept(Map<String, PointGrading> gradings) {
    return gradings.entrySet().stream()
        .map(entry -> new Kept(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Kept kept(Row row) throws SQLException {
    return new Kept(row.text("POINT_ID"), GradingColumns.read(row));
  }
}
