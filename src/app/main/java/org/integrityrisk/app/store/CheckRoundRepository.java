package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.inspection.CheckRound;
import org.integrityrisk.core.inspection.CheckRounds;
import org.integrityrisk.core.inspection.Coverage;
import org.integrityrisk.core.inspection.Draw;
import org.integrityrisk.core.inspection.PointResult;
import org.integrityrisk.core.inspection.RoundRecord;
import org.integrityrisk.core.inspection.RoundState;
import org.integrityrisk.core.inspection.Tallies;
import org.integrityrisk.core.supervision.Check;
import org.springframework.stereotype.Component;

/** The checks of several points in the database. */
@Component
public class CheckRoundRepository implements CheckRounds {

  /** What a check found, as it stands in one column. */
  record Found(String summary, List<PointResult> results, Tallies tallies, Coverage mostSerious) {}

  private static final Table<CheckRound> ROUNDS =
      Table.<CheckRound>named("CHECK_ROUND")
          .key("ROUND_ID", CheckRound::id)
          .column("PROJECT_KEY", CheckRound::project)
          .column("KIND", CheckRound::kind)
          .column("TITLE", CheckRound::title)
          .column("UNIT_CODE", CheckRound::unit)
          .column("FROM_DAY", CheckRound::from)
          .column("DUE", CheckRound::due)
          .column("CHECKER", CheckRound::checker)
          .column("POINTS", round -> Json.of(round.points()))
          .column("DEPARTMENTS", round -> Json.of(new TreeSet<>(round.departments())))
          .column("DRAW", round -> round.draw().map(Json::of))
          .column("STATE", CheckRound::state)
          .column("PLANNER", CheckRound::planner)
          .column("PLANNER_NAME", CheckRound::plannerName)
          .column("PLANNED", CheckRound::planned)
          .column("HELD", recorded(RoundRecord::held))
          .column("FOUND", recorded(CheckRoundRepository::found))
          .column("RECORDER", recorded(RoundRecord::recorder))
          .column("RECORDER_NAME", recorded(RoundRecord::recorderName))
          .column("RECORDED", recorded(RoundRecord::recorded));

  private final Database database;

  public CheckRoundRepository(Database database) {
    this.database = database;
  }

  @Override
  public void save(CheckRound round) {
    database.write(session -> ROUNDS.save(session, round));
  }

  @Override
  public boolean record(CheckRound made, List<Check> checks) {
    return database.write(session -> recorded(session, made, checks));
  }

  /** The first to change the state wins: the row is locked until the transaction ends. */
  private static boolean recorded(SqlSession session, CheckRound made, List<Check> checks)
      throws SQLException {
    Sql taken =
        Sql.of(
            "update @CHECK_ROUND set [STATE] = ? where [ROUND_ID] = ? and [STATE] = ?",
            RoundState.MADE.code(),
            made.id(),
            RoundState.PLANNED.code());
    if (session.update(taken) == 0) {
      return false;
    }
    ROUNDS.save(session, made);
    CheckRepository.CHECKS.insertAll(session, checks);
    return true;
  }

  @Override
  public Optional<CheckRound> find(String id) {
    return list("where [ROUND_ID] = ?", id).stream().findFirst();
  }

  @Override
  public List<CheckRound> of(String project) {
    return list("where [PROJECT_KEY] = ? order by [DUE] desc, [ID] desc", project);
  }

  @Override
  public List<CheckRound> made(String project, LocalDate from, LocalDate to) {
    return list(
        "where [PROJECT_KEY] = ? and [HELD] >= ? and [HELD] <= ? order by [HELD], [ID]",
        project,
        from.toString(),
        to.toString());
  }

  private List<CheckRound> list(String rest, Object... parameters) {
    return ROUNDS.list(database, CheckRoundRepository::round, rest, parameters);
  }

  private static Function<CheckRound, Object> recorded(Function<RoundRecord, Object> value) {
    return round -> round.record().map(value);
  }

  private static Object found(RoundRecord record) {
    return Json.of(
        new Found(record.summary(), record.results(), record.tallies(), record.mostSerious()));
  }

  private static CheckRound round(Row row) throws SQLException {
    return new CheckRound(
        row.text("ROUND_ID"),
        row.text("PROJECT_KEY"),
        row.text("KIND"),
        row.text("TITLE"),
        row.text("UNIT_CODE"),
        LocalDate.parse(row.text("FROM_DAY")),
        LocalDate.parse(row.text("DUE")),
        row.text("CHECKER"),
        Json.list(row.text("POINTS")),
        Set.copyOf(Json.list(row.text("DEPARTMENTS"))),
        row.optional("DRAW").map(json -> Json.value(json, Draw.class)),
        row.coded("STATE", RoundState.class),
        row.text("PLANNER"),
        row.text("PLANNER_NAME"),
        row.moment("PLANNED"),
        record(row));
  }

  private static Optional<RoundRecord> record(Row row) throws SQLException {
    Optional<LocalDate> held = row.date("HELD");
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Found found = Json.value(row.text("FOUND"), Found.class);
    return Optional.of(
        new RoundRecord(
            held.get(),
            found.summary(),
            found.results(),
            found.tallies(),
            found.mostSerious(),
            row.text("RECORDER"),
            row.text("RECORDER_NAME"),
            row.moment("RECORDED")));
  }
}
