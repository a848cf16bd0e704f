package org.integrityrisk.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.integrityrisk.sandbox.Options;

/** Opens the connection pool that the options ask for. */
public final class Databases {
  private static final int CONNECTIONS = 20;

  private Databases() {}

  public static HikariDataSource open(Options options) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url(options));
    if (options.databaseUrl().isEmpty()) {
      config.setUsername("SA");
      config.setPassword("");
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(2);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setPoolName("sandbox");
    return new HikariDataSource(config);
  }

  /** The JDBC URL: the one given, or an embedded database in memory or in the home folder. */
  public static String url(Options options) {
    return options.databaseUrl().orElseGet(() -> embedded(options));
  }

  private static String embedded(Options options) {
    String place =
        options.memory()
            ? "mem:sandbox-" + UUID.randomUUID()
            : "file:" + options.home().resolve("database").resolve("sandbox").toAbsolutePath();
    return "jdbc:hsqldb:" + place + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;shutdown=true";
  }
}
