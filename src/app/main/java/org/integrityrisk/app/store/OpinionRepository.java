package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Opinions;
import org.integrityrisk.core.risk.ByPoint;
import org.springframework.stereotype.Component;

/**
 * The opinions in the database; the unique column {@code PLACE} admits one for each point, round
 * and step.
 */
@Component
public class OpinionRepository implements Opinions {

  private static final Table<Opinion> OPINIONS =
      Table.<Opinion>named("OPINION")
          .key("PLACE", Opinion::place)
          .column("POINT_ID", Opinion::pointId)
          .column("ROUND_NUMBER", Opinion::round)
          .column("STEP", Opinion::step)
          .column("OFFICE_CODE", Opinion::role)
          .column("STANDS_IN_FOR", Opinion::standsInFor)
          .column("ACTS_FOR", Opinion::actsFor)
          .column("USER_KEY", Opinion::user)
          .column("USER_NAME", Opinion::name)
          .column("DECISION", opinion -> opinion.decision().code())
          .column("WORDS", Opinion::text)
          .column("GIVEN", Opinion::time)
          .column("MEETING_ID", Opinion::meeting)
          .column("MET", Opinion::met)
          .column("LEVEL_CODE", Opinion::level)
          .column("CONTENT_HASH", Opinion::contentHash)
          .column("PAPER", Opinion::paper);

  private final Database database;

  public OpinionRepository(Database database) {
    this.database = database;
  }

  @Override
  public boolean append(Opinion opinion) {
    return database.add(session -> OPINIONS.insertIfAbsent(session, opinion));
  }

  @Override
  public void appendAll(List<Opinion> opinions) {
    database.run(session -> OPINIONS.insertAllAbsent(session, opinions));
  }

  @Override
  public List<Opinion> of(String pointId) {
    return OPINIONS.list(
        database, OpinionRepository::opinion, "where [POINT_ID] = ? order by [ID]", pointId);
  }

  @Override
  public ByPoint<Opinion> ofAll(Collection<String> pointIds) {
    Sql ofPoints = Sql.of("where").then(Sql.in("[POINT_ID]", pointIds)).then("order by [ID]");
    List<Opinion> all =
        database.read(session -> OPINIONS.list(session, OpinionRepository::opinion, ofPoints));
    return ByPoint.grouped(all, Opinion::pointId);
  }

  private static Opinion opinion(Row row) throws SQLException {
    return new Opinion(
        row.text("POINT_ID"),
        row.count("ROUND_NUMBER"),
        row.text("STEP"),
        row.text("OFFICE_CODE"),
        row.text("STANDS_IN_FOR"),
        row.text("ACTS_FOR"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.coded("DECISION", Decision::of),
        row.text("WORDS"),
        row.moment("GIVEN"),
        row.text("MEETING_ID"),
        row.date("MET"),
        row.text("LEVEL_CODE"),
        row.text("CONTENT_HASH"),
        row.text("PAPER"));
  }
}
