package org.integrityrisk.app.store.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** How far back the history goes, and which cycles it knows. */
@Component
public class HistoryReach {

  private final Database database;

  public HistoryReach(Database database) {
    this.database = database;
  }

  /** The first moment of which something is known; empty when nothing is. */
  public Optional<Instant> since(HistoryScope scope) {
    Sql sql =
        Sql.of("select min([VALID_FROM]) as [N] from @POINT_HISTORY where").then(scope.condition());
    return Optional.of(database.read(session -> session.number(sql)))
        .filter(first -> first > 0)
        .map(Instant::ofEpochMilli);
  }

  /** The cycles that points were in, the earliest first. */
  public List<String> cycles(HistoryScope scope) {
    Sql sql =
        Sql.of("select distinct [CYCLE] from @POINT_HISTORY where [CYCLE] is not null and")
            .then(scope.condition())
            .then("order by [CYCLE]");
    return database.read(session -> session.list(sql, row -> row.text("CYCLE")));
  }
}
