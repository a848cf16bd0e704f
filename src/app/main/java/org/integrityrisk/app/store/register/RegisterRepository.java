package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.install.ProjectRows;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.StoreException;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.Effectiveness;
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
public class RegisterRepository implements Register, ProjectRows {

  private static final Table<ControlMeasure> MEASURES =
      Table.<ControlMeasure>named("MEASURE_ROW")
          .key("ISSUE_ID", ControlMeasure::id)
          .column("ISSUE_KEY", ControlMeasure::key)
          .column("PROJECT_KEY", ControlMeasure::project)
          .column("TITLE", measure -> Searchable.cut(measure.content().content()))
          .column("STAGE", measure -> measure.content().stage())
          .column("RESPONSIBLE", measure -> measure.content().responsible())
          .column("DUE", measure -> measure.content().due())
          .column("STATE", measure -> measure.state().code())
          .column("UPDATED", ControlMeasure::updated);

  private static final Table<Standing> STANDINGS =
      Table.<Standing>named("MEASURE_ROW")
          .key("ISSUE_ID", Standing::measure)
          .column("VERSION_NUMBER", row -> row.standing().version())
          .column("RETURN_COUNT", row -> row.standing().returns())
          .column("EFFECTIVENESS", row -> code(row.standing().effectiveness()))
          .column("EVIDENCE_COUNT", row -> row.standing().evidence())
          .column("FILING_STAGE", row -> row.standing().filing());

  private static final String TASKS_OF =
      "delete from @TASK where [KIND] in (?, ?)"
          + " and [OBJECT_ID] in (select m.[ISSUE_KEY] from @MEASURE_ROW m where m.[ISSUE_ID] = ?)";

  private static final Table<Link> LINKS =
      Table.<Link>named("MEASURE_POINT")
          .key("MEASURE_ID", Link::measure)
          .key("POINT_KEY", Link::point);

  private static final Table<Warning> WARNINGS =
      Table.<Warning>named("WARNING_ROW")
          .key("ISSUE_ID", Warning::id)
          .column("ISSUE_KEY", Warning::key)
          .column("PROJECT_KEY", Warning::project)
          .column("POINT_KEY", Warning::point)
          .column("TITLE", warning -> Searchable.cut(warning.content().reason()))
          .column("COLOUR", warning -> warning.content().colour())
          .column("STATE", warning -> warning.state().code())
          .column("RESPONSIBLE", warning -> warning.content().responsible())
          .column("DEADLINE", warning -> warning.content().deadline())
          .column("NOTICE_NUMBER", warning -> warning.standing().number())
          .column("DELIVERED", warning -> warning.standing().receipt().seen())
          .column("SUPERIOR", warning -> warning.standing().receipt().superior())
          .column("ESCALATIONS", warning -> warning.standing().escalations())
          .column("REJECTIONS", warning -> warning.standing().rejections())
          .column("ISSUER", Warning::issuer)
          .column("ISSUED", Warning::issued)
          .column("UPDATED", Warning::updated);

  private record Standing(String measure, MeasureStanding standing) {}

  private record Link(String measure, String point) {}

  private final Database database;

  public RegisterRepository(Database database) {
    this.database = database;
  }

  /** A repair may have seen one of the points already, and have been faster. */
  @Override
  public void addAll(List<PointRow> rows) {
    try {
      database.run(session -> PointTable.FRESH_POINTS.insertAll(session, rows));
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
          return PointCounts.recount(session, added.stream().map(PointRow::key).toList());
        });
  }

  @Override
  public void put(ControlMeasure measure) {
    database.write(session -> saved(session, measure));
  }

  @Override
  public void put(ControlMeasure measure, MeasureStanding standing) {
    database.write(session -> STANDINGS.change(session, new Standing(measure.id(), standing)));
  }

  private static String code(Optional<Effectiveness> judged) {
    return judged.map(Effectiveness::code).orElse("");
  }

  @Override
  public void put(Warning warning) {
    database.write(
        session -> {
          WARNINGS.save(session, warning);
          return PointCounts.recount(session, Set.of(warning.point()));
        });
  }

  @Override
  public void remove(String issueId) {
    database.write(session -> removed(session, issueId));
  }

  @Override
  public void deleteOf(String projectKey) {
    database.write(session -> deleted(session, projectKey));
  }

  private static int deleted(SqlSession session, String projectKey) throws SQLException {
    Sql ofProject = Sql.of("where [PROJECT_KEY] = ?", projectKey);
    session.update(
        Sql.of(
                "delete from @MEASURE_ACT where [MEASURE_ID] in"
                    + " (select [ISSUE_ID] from @MEASURE_ROW")
            .then(ofProject)
            .then(")"));
    LINKS.delete(
        session,
        Sql.of("where [MEASURE_ID] in (select [ISSUE_ID] from @MEASURE_ROW")
            .then(ofProject)
            .then(")"));
    MEASURES.delete(session, ofProject);
    PlannedCheckRows.delete(session, ofProject);
    session.update(Sql.of("delete from @CHECK_ROUND").then(ofProject));
    session.update(Sql.of("delete from @RECTIFICATION").then(ofProject));
    session.update(Sql.of("delete from @ATTACHED_FILE").then(ofProject));
    session.update(
        Sql.of(
                "delete from @WARNING_STANDING where [ISSUE_ID] in"
                    + " (select [ISSUE_ID] from @WARNING_ROW")
            .then(ofProject)
            .then(")"));
    session.update(Sql.of("delete from @ACCOUNTABILITY").then(ofProject));
    WARNINGS.delete(session, ofProject);
    session.update(Sql.of("delete from @TASK").then(ofProject));
    session.update(Sql.of("delete from @NOTICE").then(ofProject));
    session.update(
        Sql.of("delete from @POINT_FLAG where [ISSUE_ID] in (select [ISSUE_ID] from @RISK_ROW")
            .then(ofProject)
            .then(")"));
    session.update(Sql.of("delete from @CHANGE_REFUSAL").then(ofProject));
    return PointTable.POINTS.delete(session, ofProject);
  }

  private static boolean saved(SqlSession session, PointRow row) throws SQLException {
    boolean added = PointTable.POINTS.save(session, row);
    PlannedCheckRows.replace(session, List.of(row));
    if (added) {
      PointCounts.recount(session, Set.of(row.key()));
    }
    return added;
  }

  private static int saved(SqlSession session, ControlMeasure measure) throws SQLException {
    Collection<String> points = PointCounts.pointsOf(session, measure.id());
    MEASURES.save(session, measure);
    LINKS.delete(session, Sql.of("where [MEASURE_ID] = ?", measure.id()));
    LINKS.insertAll(
        session, measure.points().stream().map(point -> new Link(measure.id(), point)).toList());
    points.addAll(measure.points());
    return PointCounts.recount(session, points);
  }

  private static int removed(SqlSession session, String issueId) throws SQLException {
    Sql byId = Sql.of("where [ISSUE_ID] = ?", issueId);
    Collection<String> points = PointCounts.pointsOf(session, issueId);
    PointTable.POINTS.delete(session, byId);
    session.update(
        Sql.of(TASKS_OF, WorkKind.MEASURE_REVIEW.code(), WorkKind.MEASURE_FILING.code(), issueId));
    session.update(Sql.of("delete from @MEASURE_ACT where [MEASURE_ID] = ?", issueId));
    PlannedCheckRows.delete(session, Sql.of("where [POINT_ID] = ?", issueId));
    MEASURES.delete(session, byId);
    forgetWarning(session, byId);
    LINKS.delete(session, Sql.of("where [MEASURE_ID] = ?", issueId));
    return PointCounts.recount(session, points);
  }

  /** Nobody is to be asked for anything about a warning that is gone. */
  private static void forgetWarning(SqlSession session, Sql byId) throws SQLException {
    session.update(
        Sql.of("delete from @TASK where [OBJECT_ID] in (select [ISSUE_KEY] from @WARNING_ROW")
            .then(byId)
            .then(")"));
    session.update(Sql.of("delete from @WARNING_STANDING").then(byId));
    WARNINGS.delete(session, byId);
  }
}
