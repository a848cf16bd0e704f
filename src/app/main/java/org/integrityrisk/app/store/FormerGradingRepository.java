package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.StoreException;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.risk.FormerGrading;
import org.integrityrisk.core.risk.FormerGradings;
import org.springframework.stereotype.Component;

/** The gradings that a change of the regime has replaced, in the database. */
@Component
public class FormerGradingRepository implements FormerGradings {

  private static final Table<Kept> GRADINGS =
      GradingColumns.in(
          Table.<Kept>named("FORMER_GRADING")
              .key("PLACE", Kept::place)
              .column("POINT_ID", Kept::pointId)
              .column("CHANGE_ID", kept -> kept.former().change())
              .column("REPLACED", kept -> kept.former().until()),
          kept -> kept.former().grading());

  private record Kept(String pointId, FormerGrading former) {

    String place() {
      return pointId + "/" + former.change();
    }
  }

  private final Database database;

  public FormerGradingRepository(Database database) {
    this.database = database;
  }

  @Override
  public void keep(String pointId, FormerGrading grading) {
    try {
      database.write(session -> GRADINGS.insertIfAbsent(session, new Kept(pointId, grading)));
    } catch (StoreException e) {
      if (!e.isDuplicate()) {
        throw e;
      }
    }
  }

  @Override
  public void keepAll(Map<String, FormerGrading> gradings) {
    database.run(session -> GRADINGS.insertAllAbsent(session, all(gradings)));
  }

  @Override
  public void addAll(Map<String, FormerGrading> gradings) {
    database.run(session -> GRADINGS.insertAll(session, all(gradings)));
  }

  private static List<Kept> all(Map<String, FormerGrading> gradings) {
    List<Kept> all = new ArrayList<>();
    gradings.forEach((pointId, grading) -> all.add(new Kept(pointId, grading)));
    return all;
  }

  @Override
  public List<FormerGrading> of(String pointId) {
    return database.read(
        session ->
            GRADINGS.list(
                session,
                FormerGradingRepository::former,
                "where [POINT_ID] = ? order by [ID]",
                pointId));
  }

  private static FormerGrading former(Row row) throws SQLException {
    return new FormerGrading(
        GradingColumns.read(row), row.text("CHANGE_ID"), row.moment("REPLACED"));
  }
}
