package org.integrityrisk.app.store;

import java.util.function.Supplier;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.core.journal.Together;
import org.springframework.stereotype.Component;

/** Transactions of the host's database; the calls of the work join the one that is open. */
@Component
public class DatabaseTransactions implements Together {

  private final Database database;

  public DatabaseTransactions(Database database) {
    this.database = database;
  }

  @Override
  public <T> T keep(Supplier<T> work) {
    return database.write(session -> work.get());
  }
}
