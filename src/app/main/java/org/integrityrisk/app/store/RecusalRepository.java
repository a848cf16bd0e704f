package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.review.Recusal;
import org.integrityrisk.core.review.Recusals;
import org.integrityrisk.core.risk.ByPoint;
import org.springframework.stereotype.Component;

/** Who has stepped aside, in the database. */
@Component
public class RecusalRepository implements Recusals {

  private static final Table<Recusal> RECUSALS =
      Table.<Recusal>named("RECUSAL")
          .key("PLACE", recusal -> recusal.pointId() + "/" + recusal.user())
          .column("POINT_ID", Recusal::pointId)
          .column("ROUND_NUMBER", Recusal::round)
          .column("STEP", Recusal::step)
          .column("USER_KEY", Recusal::user)
          .column("USER_NAME", Recusal::name)
          .column("REASON", Recusal::reason)
          .column("RECORDER", Recusal::recorder)
          .column("RECORDED", Recusal::time);

  private final Database database;

  public RecusalRepository(Database database) {
    this.database = database;
  }

  @Override
  public boolean append(Recusal recusal) {
    return database.add(session -> RECUSALS.insertIfAbsent(session, recusal));
  }

  @Override
  public List<Recusal> of(String pointId) {
    return RECUSALS.list(
        database, RecusalRepository::recusal, "where [POINT_ID] = ? order by [ID]", pointId);
  }

  @Override
  public ByPoint<Recusal> ofAll(Collection<String> pointIds) {
    Sql ofPoints = Sql.of("where").then(Sql.in("[POINT_ID]", pointIds)).then("order by [ID]");
    List<Recusal> all =
        database.read(session -> RECUSALS.list(session, RecusalRepository::recusal, ofPoints));
    return ByPoint.grouped(all, Recusal::pointId);
  }

  private static Recusal recusal(Row row) throws SQLException {
    return new Recusal(
        row.text("POINT_ID"),
        row.count("ROUND_NUMBER"),
        row.text("STEP"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.text("REASON"),
        row.text("RECORDER"),
        row.moment("RECORDED"));
  }
}
