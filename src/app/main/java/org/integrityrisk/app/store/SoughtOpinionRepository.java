package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.review.SoughtOpinion;
import org.integrityrisk.core.review.SoughtOpinion.Given;
import org.integrityrisk.core.review.SoughtOpinions;
import org.integrityrisk.core.review.Stance;
import org.integrityrisk.core.risk.ByPoint;
import org.springframework.stereotype.Component;

/** The opinions sought, in the database. */
@Component
public class SoughtOpinionRepository implements SoughtOpinions {

  private static final Table<SoughtOpinion> OPINIONS =
      Table.<SoughtOpinion>named("SOUGHT_OPINION")
          .key("PLACE", SoughtOpinionRepository::place)
          .column("POINT_ID", SoughtOpinion::pointId)
          .column("ROUND_NUMBER", SoughtOpinion::round)
          .column("STEP", SoughtOpinion::step)
          .column("OFFICE_CODE", SoughtOpinion::role)
          .column("USER_KEY", SoughtOpinion::user)
          .column("USER_NAME", SoughtOpinion::name)
          .column("ASKER", SoughtOpinion::asker)
          .column("ASKED", SoughtOpinion::asked)
          .column("STANCE", opinion -> opinion.given().map(Given::stance))
          .column("WORDS", opinion -> opinion.given().map(Given::text))
          .column("GIVEN", opinion -> opinion.given().map(Given::time));

  private final Database database;

  public SoughtOpinionRepository(Database database) {
    this.database = database;
  }

  @Override
  public boolean append(SoughtOpinion opinion) {
    return database.add(session -> OPINIONS.insertIfAbsent(session, opinion));
  }

  @Override
  public void answer(SoughtOpinion opinion) {
    database.write(session -> OPINIONS.save(session, opinion));
  }

  @Override
  public List<SoughtOpinion> of(String pointId) {
    return OPINIONS.list(
        database, SoughtOpinionRepository::opinion, "where [POINT_ID] = ? order by [ID]", pointId);
  }

  private static String place(SoughtOpinion opinion) {
    String office = (opinion.isRequestToOffice() ? "asked/" : "") + opinion.role();
    String who = opinion.role().isEmpty() ? "user/" + opinion.user() : office;
    return opinion.pointId() + "/" + opinion.round() + "/" + opinion.step() + "/" + who;
  }

  @Override
  public ByPoint<SoughtOpinion> ofAll(Collection<String> pointIds) {
    Sql ofPoints = Sql.of("where").then(Sql.in("[POINT_ID]", pointIds)).then("order by [ID]");
    List<SoughtOpinion> all =
        database.read(
            session -> OPINIONS.list(session, SoughtOpinionRepository::opinion, ofPoints));
    return ByPoint.grouped(all, SoughtOpinion::pointId);
  }

  private static SoughtOpinion opinion(Row row) throws SQLException {
    return new SoughtOpinion(
        row.text("POINT_ID"),
        row.count("ROUND_NUMBER"),
        row.text("STEP"),
        row.text("OFFICE_CODE"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.text("ASKER"),
        row.moment("ASKED"),
        given(row));
  }

  private static Optional<Given> given(Row row) throws SQLException {
    Optional<Stance> stance = Stance.of(row.text("STANCE"));
    return stance.isEmpty()
        ? Optional.empty()
        : Optional.of(new Given(stance.get(), row.text("WORDS"), row.moment("GIVEN")));
  }
}
