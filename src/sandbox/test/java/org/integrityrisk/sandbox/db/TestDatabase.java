package org.integrityrisk.sandbox.db;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import org.integrityrisk.sandbox.Options;

/** An embedded database in memory. */
public final class TestDatabase implements AutoCloseable {
  private final HikariDataSource pool;
  private final Database database;

  public TestDatabase() {
    Path nowhere = Path.of("nowhere");
    Options options =
        new Options(
            nowhere, 0, nowhere, true, Optional.empty(), Optional.empty(), Optional.empty());
    pool = Databases.open(options);
    database = new Database(pool, Dialect.HSQLDB);
  }

  public Database database() {
    return database;
  }

  @Override
  public void close() {
    pool.close();
  }
}
