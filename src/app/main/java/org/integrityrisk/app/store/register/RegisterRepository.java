package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.StoreException;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureStanding;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.register.Register;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of the register. Counts stand with the points, and are counted again when a
 * measure or warning moves.
 */
@Component
public class RegisterRepository implements Register {

  private static final String TASKS_OF =
      "delete from @TASK where [KIND] in (?, ?)"
          + " and [OBJECT_ID] in (select m.[ISSUE_KEY] from @MEASURE_ROW m where m.[ISSUE_ID] = ?)";

  private static final String LINKS_TO =
      "where [POINT_KEY] in (select r.[ISSUE_KEY] from @RISK_ROW r where r.[ISSUE_ID] = ?)";

  private final Database database;
  private final Clock clock;

  public RegisterRepository(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A repair may have seen one of the points already, and have been faster. */
  @Override
  public void addAll(List<PointRow> rows) {
    try {
      database.run(
          session -> {
            PointTable.FRESH_POINTS.insertAll(session, rows);
            PointHistory.begin(session, rows);
          });
    } catch (StoreException e) {
      if (!e.isDuplicate()) {
        throw e;
      }
      rows.forEach(this::put);
    }
  }

  @Override
  public void put(PointRow row) {
    database.write(session -> saved(session, row));
  }

  @Override
  public void putAll(List<PointRow> rows) {
    database.write(
        session -> {
          List<PointRow> added = PointTable.POINTS.saveAll(session, rows);
          PlannedCheckRows.replace(session, rows);
          PointHistory.follow(session, rows, clock.instant());
          return PointCounts.recount(session, added.stream().map(PointRow::key).toList());
        });
  }

  @Override
  public void put(ControlMeasure measure) {
    database.write(session -> saved(session, measure));
  }

  @Override
  public void put(ControlMeasure measure, MeasureStanding standing) {
    database.write(
        session ->
            LinkedTables.STANDINGS.change(
                session, new LinkedTables.Standing(measure.id(), standing)));
  }

  @Override
  public void put(Warning warning) {
    database.write(
        session -> {
          LinkedTables.WARNINGS.save(session, warning);
          return PointCounts.recount(session, Set.of(warning.point()));
        });
  }

  @Override
  public void recount(List<String> keys) {
    database.write(session -> PointCounts.recount(session, keys));
  }

  @Override
  public void remove(String issueId) {
    database.write(session -> removed(session, issueId));
  }

  private boolean saved(SqlSession session, PointRow row) throws SQLException {
    boolean added = PointTable.POINTS.save(session, row);
    PlannedCheckRows.replace(session, List.of(row));
    PointHistory.follow(session, List.of(row), clock.instant());
    if (added) {
      PointCounts.recount(session, Set.of(row.key()));
    }
    return added;
  }

  private static int saved(SqlSession session, ControlMeasure measure) throws SQLException {
    Collection<String> points = PointCounts.pointsOf(session, measure.id());
    LinkedTables.MEASURES.save(session, measure);
    LinkedTables.LINKS.delete(session, Sql.of("where [MEASURE_ID] = ?", measure.id()));
    LinkedTables.LINKS.insertAll(
        session,
        measure.points().stream()
            .map(point -> new LinkedTables.Link(measure.id(), point))
            .toList());
    points.addAll(measure.points());
    return PointCounts.recount(session, points);
  }

  private int removed(SqlSession session, String issueId) throws SQLException {
    Sql byId = Sql.of("where [ISSUE_ID] = ?", issueId);
    Collection<String> points = PointCounts.pointsOf(session, issueId);
    LinkedTables.LINKS.delete(session, Sql.of(LINKS_TO, issueId));
    PointTable.POINTS.delete(session, byId);
    PointHistory.end(session, issueId, clock.instant());
    session.update(
        Sql.of(TASKS_OF, WorkKind.MEASURE_REVIEW.code(), WorkKind.MEASURE_FILING.code(), issueId));
    session.update(Sql.of("delete from @MEASURE_ACT where [MEASURE_ID] = ?", issueId));
    PlannedCheckRows.delete(session, Sql.of("where [POINT_ID] = ?", issueId));
    LinkedTables.MEASURES.delete(session, byId);
    forgetWarning(session, byId);
    LinkedTables.LINKS.delete(session, Sql.of("where [MEASURE_ID] = ?", issueId));
    return PointCounts.recount(session, points);
  }

  /** Nobody is to be asked for anything about a warning that is gone. */
  private static void forgetWarning(SqlSession session, Sql byId) throws SQLException {
    session.update(
        Sql.of("delete from @TASK where [OBJECT_ID] in (select [ISSUE_KEY] from @WARNING_ROW")
            .then(byId)
            .then(")"));
    session.update(Sql.of("delete from @WARNING_STANDING").then(byId));
    LinkedTables.WARNINGS.delete(session, byId);
  }
}
