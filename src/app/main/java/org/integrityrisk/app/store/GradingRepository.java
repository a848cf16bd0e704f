package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.PointGrading.Overruled;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * How each point came by its level, in the database: what the rule proposed and what a reviewer
 * set.
 */
@Component
public class GradingRepository implements Gradings {

  private static final Overruled NOT_OVERRULED = new Overruled("", "", "", "");

  private static final Table<Kept> GRADINGS =
      Table.<Kept>named("GRADING")
          .key("POINT_ID", Kept::pointId)
          .column("LEVEL_CODE", kept -> kept.proposed().level())
          .column("RULE", kept -> kept.proposed().rule())
          .column("MATCHED", kept -> Json.of(kept.proposed().matched()))
          .column("INPUTS", kept -> Json.of(kept.proposed().inputs()))
          .column("MISSING", kept -> Json.of(kept.proposed().missing()))
          .column("REGIME", kept -> kept.proposed().regime())
          .column("REGIME_VERSION", kept -> kept.proposed().regimeVersion())
          .column("REASON_EN", kept -> kept.proposed().reason().en())
          .column("REASON_ZH", kept -> kept.proposed().reason().zh())
          .column("OWN_LEVEL", kept -> kept.own().level())
          .column("OWN_REASON", kept -> kept.own().reason())
          .column("OWN_USER", kept -> kept.own().user())
          .column("OWN_NAME", kept -> kept.own().name());

  private record Kept(String pointId, PointGrading grading) {

    Grading proposed() {
      return grading.proposed();
    }

    Overruled own() {
      return grading.overruled().orElse(NOT_OVERRULED);
    }
  }

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
    return new Kept(row.text("POINT_ID"), new PointGrading(proposed(row), overruled(row)));
  }

  private static Grading proposed(Row row) throws SQLException {
    return new Grading(
        row.optional("LEVEL_CODE"),
        row.text("RULE"),
        Json.list(row.text("MATCHED")),
        Json.map(row.text("INPUTS")),
        Json.list(row.text("MISSING")),
        row.text("REGIME"),
        row.text("REGIME_VERSION"),
        new LocalizedText(row.text("REASON_EN"), row.text("REASON_ZH")));
  }

  private static Optional<Overruled> overruled(Row row) throws SQLException {
    Overruled own =
        new Overruled(
            row.text("OWN_LEVEL"),
            row.text("OWN_REASON"),
            row.text("OWN_USER"),
            row.text("OWN_NAME"));
    return Optional.of(own).filter(one -> !one.level().isEmpty());
  }
}
