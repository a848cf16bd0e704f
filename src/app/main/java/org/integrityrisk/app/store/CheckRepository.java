package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.risk.ByPoint;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.supervision.Checks;
import org.springframework.stereotype.Component;

/** The checks in the database. */
@Component
public class CheckRepository implements Checks {

  static final Table<Check> CHECKS =
      Table.<Check>named("SUPERVISION_CHECK")
          .key("CHECK_ID", Check::id)
          .column("POINT_ID", Check::pointId)
          .column("KIND", Check::kind)
          .column("HELD", Check::date)
          .column("OUTCOME", check -> check.result().code())
          .column("FINDINGS", Check::findings)
          .column("USER_KEY", Check::user)
          .column("USER_NAME", Check::name)
          .column("RECORDED", Check::recorded);

  private final Database database;

  public CheckRepository(Database database) {
    this.database = database;
  }

  @Override
  public void append(Check check) {
    database.write(session -> CHECKS.insertIfAbsent(session, check));
  }

  @Override
  public Optional<Check> find(String id) {
    return CHECKS.list(database, CheckRepository::check, "where [CHECK_ID] = ?", id).stream()
        .findFirst();
  }

  @Override
  public List<Check> of(String pointId) {
    return CHECKS.list(
        database, CheckRepository::check, "where [POINT_ID] = ? order by [HELD], [ID]", pointId);
  }

  @Override
  public ByPoint<Check> ofAll(Collection<String> pointIds) {
    Sql ofPoints =
        Sql.of("where").then(Sql.in("[POINT_ID]", pointIds)).then("order by [HELD], [ID]");
    List<Check> all =
        database.read(session -> CHECKS.list(session, CheckRepository::check, ofPoints));
    return ByPoint.grouped(all, Check::pointId);
  }

  private static Check check(Row row) throws SQLException {
    return new Check(
        row.text("CHECK_ID"),
        row.text("POINT_ID"),
        row.text("KIND"),
        LocalDate.parse(row.text("HELD")),
        row.coded("OUTCOME", CheckResult::of),
        row.text("FINDINGS"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.moment("RECORDED"));
  }
}
