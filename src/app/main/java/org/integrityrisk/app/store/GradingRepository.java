package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
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
  public void add(String pointId, PointGrading grading) {
    database.write(
        session -> {
          GRADINGS.insert(session, new Kept(pointId, grading));
          return grading;
        });
  }

  @Override
  public void save(String pointId, PointGrading grading) {
    database.write(session -> GRADINGS.save(session, new Kept(pointId, grading)));
  }

  private static Kept kept(Row row) throws SQLException {
    return new Kept(row.text("POINT_ID"), GradingColumns.read(row));
  }
}
