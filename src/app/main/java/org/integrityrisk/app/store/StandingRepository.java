package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.warning.Standing;
import org.integrityrisk.core.warning.Standings;
import org.integrityrisk.core.warning.WarningReason;
import org.springframework.stereotype.Component;

/** Where warnings stand on their ladders, in the database. */
@Component
public class StandingRepository implements Standings {

  private record Kept(String id, Standing standing) {}

  private static final Table<Kept> STANDINGS =
      Table.<Kept>named("WARNING_STANDING")
          .key("ISSUE_ID", Kept::id)
          .column("NOTICE_NUMBER", kept -> kept.standing().number())
          .column("NOTICE_DAY", kept -> kept.standing().since())
          .column("ESCALATIONS", kept -> kept.standing().escalations())
          .column("REJECTIONS", kept -> kept.standing().rejections())
          .column("LADDER_ENDED", kept -> kept.standing().ended())
          .column("SEEN", kept -> kept.standing().receipt().seen())
          .column("SUPERIOR", kept -> kept.standing().receipt().superior())
          .column("SUPERIOR_SEEN", kept -> kept.standing().receipt().seenBySuperior())
          .column("HELD", kept -> Json.of(List.copyOf(kept.standing().held())))
          .column("RECUSED", kept -> Json.of(kept.standing().recused().stream().sorted().toList()))
          .column("TURN_SINCE", kept -> kept.standing().turn().since())
          .column("LAID_BEFORE", kept -> kept.standing().turn().laidBefore())
          .column("REASON", kept -> Json.of(kept.standing().reason().asValues()));

  private final Database database;

  public StandingRepository(Database database) {
    this.database = database;
  }

  @Override
  public void save(String warningId, Standing standing) {
    database.write(session -> STANDINGS.save(session, new Kept(warningId, standing)));
  }

  @Override
  public boolean isAt(String warningId, int escalations) {
    return database.write(session -> session.update(claim(warningId, escalations)) > 0);
  }

  /** The row is locked by the first statement until the transaction ends. */
  @Override
  public boolean climb(String warningId, int escalations, Standing next) {
    return database.write(
        session -> {
          boolean first = session.update(claim(warningId, escalations)) > 0;
          return first && !STANDINGS.save(session, new Kept(warningId, next));
        });
  }

  @Override
  public boolean refer(String warningId, Standing.Turn seen, String person) {
    Sql sql =
        Sql.of(
            "update @WARNING_STANDING set [LAID_BEFORE] = ? where [ISSUE_ID] = ?"
                + " and [LAID_BEFORE] is null and ([TURN_SINCE] = ? or [TURN_SINCE] is null)",
            person,
            warningId,
            seen.since().toString());
    return database.write(session -> session.update(sql) > 0);
  }

  private static Sql claim(String warningId, int escalations) {
    return Sql.of(
        "update @WARNING_STANDING set [ESCALATIONS] = [ESCALATIONS]"
            + " where [ISSUE_ID] = ? and [ESCALATIONS] = ? and [LADDER_ENDED] = 0",
        warningId,
        escalations);
  }

  /** Where a warning stands; empty for one from before there were ladders. */
  public Optional<Standing> of(String warningId) {
    return database.read(session -> find(session, warningId));
  }

  private static Optional<Standing> find(SqlSession session, String warningId) throws SQLException {
    return STANDINGS
        .list(session, StandingRepository::standing, "where [ISSUE_ID] = ?", warningId)
        .stream()
        .findFirst();
  }

  private static Standing standing(Row row) throws SQLException {
    return new Standing(
        row.text("NOTICE_NUMBER"),
        LocalDate.parse(row.text("NOTICE_DAY")),
        row.count("ESCALATIONS"),
        row.count("REJECTIONS"),
        row.flag("LADDER_ENDED"),
        new Standing.Receipt(
            moment(row, "SEEN"), row.text("SUPERIOR"), moment(row, "SUPERIOR_SEEN")),
        Set.copyOf(Json.list(row.text("HELD"))),
        row.optional("RECUSED").map(Json::list).map(Set::copyOf).orElse(Set.of()),
        WarningReason.of(Json.map(row.text("REASON"))),
        turn(row));
  }

  /** A standing from before turns were kept counts from the day of its notice. */
  private static Standing.Turn turn(Row row) throws SQLException {
    LocalDate since = row.date("TURN_SINCE").orElse(LocalDate.parse(row.text("NOTICE_DAY")));
    return new Standing.Turn(since, row.text("LAID_BEFORE"));
  }

  private static Optional<Instant> moment(Row row, String column) throws SQLException {
    return Optional.of(row.moment(column)).filter(Instant.EPOCH::isBefore);
  }
}
