package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.delegation.Delegation;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.delegation.RunningDelegations;
import org.springframework.stereotype.Component;

/** The delegations in the database. Those of a day are read once in a piece of work. */
@Component
public class DelegationRepository implements Delegations {

  private static final Table<Delegation> DELEGATIONS =
      Table.<Delegation>named("DELEGATION")
          .key("DELEGATION_ID", Delegation::id)
          .column("PRINCIPAL", Delegation::from)
          .column("DELEGATE", Delegation::to)
          .column("FIRST_DAY", Delegation::start)
          .column("LAST_DAY", Delegation::end)
          .column("REASON", Delegation::reason)
          .column("RECORDER", Delegation::recorder)
          .column("RECORDED", Delegation::recorded)
          .column("ENDED", Delegation::ended);

  private record OfDay(LocalDate day) {}

  private final Database database;
  private final WorkScope scope;

  public DelegationRepository(Database database, WorkScope scope) {
    this.database = database;
    this.scope = scope;
  }

  @Override
  public void save(Delegation delegation) {
    database.write(session -> DELEGATIONS.save(session, delegation));
    scope.forget();
  }

  @Override
  public Optional<Delegation> find(String id) {
    return list(Sql.of("where [DELEGATION_ID] = ?", id)).stream().findFirst();
  }

  @Override
  public List<Delegation> all() {
    return list(Sql.of("order by [FIRST_DAY] desc, [ID] desc"));
  }

  @Override
  public RunningDelegations on(LocalDate day) {
    return scope.once(new OfDay(day), () -> read(day));
  }

  private RunningDelegations read(LocalDate day) {
    return new RunningDelegations(
        list(
            Sql.of(
                "where [LAST_DAY] >= ? and [FIRST_DAY] <= ? and [ENDED] is null order by [ID]",
                day.toString(),
                day.toString())));
  }

  private List<Delegation> list(Sql rest) {
    return database.read(
        session -> DELEGATIONS.list(session, DelegationRepository::delegation, rest));
  }

  private static Delegation delegation(Row row) throws SQLException {
    return new Delegation(
        row.text("DELEGATION_ID"),
        row.text("PRINCIPAL"),
        row.text("DELEGATE"),
        LocalDate.parse(row.text("FIRST_DAY")),
        LocalDate.parse(row.text("LAST_DAY")),
        row.text("REASON"),
        row.text("RECORDER"),
        row.moment("RECORDED"),
        Optional.of(row.moment("ENDED")).filter(Instant.EPOCH::isBefore));
  }
}
