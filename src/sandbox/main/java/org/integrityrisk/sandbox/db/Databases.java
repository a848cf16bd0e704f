package org.integrityrisk.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.integrityrisk.sandbox.Options;

/** Opens the connection pool that the options ask for. */
public final class Databases {
  private static final int CONNECTIONS = 20;

  private Databases() {}

  public static HikariDataSource open(Options options) {
    HikariConfig config = new HikariConfig();
    options
        .databaseUrl()
        .ifPresentOrElse(url -> server(config, url), () -> config.setDataSource(embedded(options)));
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(2);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setPoolName("sandbox");
    return new HikariDataSource(config);
  }

  /** The JDBC URL: the one given, or an embedded database in memory or in the home folder. */
  public static String url(Options options) {
    return options.databaseUrl().orElseGet(() -> embeddedUrl(options));
  }

  /** PostgreSQL's driver sends a batch as one insert; other drivers have no such property. */
  private static void server(HikariConfig config, String url) {
    config.setJdbcUrl(url);
    if (Dialect.of(url) == Dialect.POSTGRESQL) {
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
  }

  private static DataSource embedded(Options options) {
    JDBCDataSource source = new JDBCDataSource();
    source.setUrl(url(options));
    source.setUser("SA");
    source.setPassword("");
    return new KeptStatements(source);
  }

  private static String embeddedUrl(Options options) {
    String place =
        options.memory()
            ? "mem:sandbox-" + UUID.randomUUID()
            : "file:" + options.home().resolve("database").resolve("sandbox").toAbsolutePath();
    return "jdbc:hsqldb:" + place + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;shutdown=true";
  }
}
