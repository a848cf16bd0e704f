package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.review.Correction;
import org.integrityrisk.core.review.Corrections;
import org.integrityrisk.core.risk.ByPoint;
import org.springframework.stereotype.Component;

/** Who has corrected the points of others, in the database. */
@Component
public class CorrectionRepository implements Corrections {

  private static final Table<Correction> CORRECTIONS =
      Table.<Correction>named("CORRECTION")
          .key("PLACE", correction -> correction.pointId() + "/" + correction.user())
          .column("POINT_ID", Correction::pointId)
          .column("USER_KEY", Correction::user)
          .column("CORRECTED", Correction::time);

  private final Database database;

  public CorrectionRepository(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Correction correction) {
    database.write(session -> CORRECTIONS.save(session, correction));
  }

  @Override
  public List<Correction> of(String pointId) {
    return ofAll(List.of(pointId)).of(pointId);
  }

  @Override
  public ByPoint<Correction> ofAll(Collection<String> pointIds) {
    Sql ofPoints = Sql.of("where").then(Sql.in("[POINT_ID]", pointIds)).then("order by [ID]");
    return ByPoint.grouped(
        database.read(
            session -> CORRECTIONS.list(session, CorrectionRepository::correction, ofPoints)),
        Correction::pointId);
  }

  private static Correction correction(Row row) throws SQLException {
    return new Correction(row.text("POINT_ID"), row.text("USER_KEY"), row.moment("CORRECTED"));
  }
}
