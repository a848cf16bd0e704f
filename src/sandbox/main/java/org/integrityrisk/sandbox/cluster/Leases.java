package org.integrityrisk.sandbox.cluster;

import java.time.Clock;
import java.time.Duration;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.DatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows that say which node holds which lock, and until when. */
final class Leases {
  static final Duration DURATION = Duration.ofSeconds(60);
  private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

  private final Database database;
  private final Clock clock;
  private final String node;

  Leases(Database database, Clock clock, String node) {
    this.database = database;
    this.clock = clock;
    this.node = node;
    createTable();
  }

  private void createTable() {
    try {
      database.update(
          "CREATE TABLE IF NOT EXISTS sandbox_lock (name VARCHAR(255) PRIMARY KEY, node VARCHAR(64) NOT NULL,"
              + " expires BIGINT NOT NULL)");
    } catch (DatabaseException e) {
      boolean madeByAnotherNodeNow = e.isDuplicate();
      if (!madeByAnotherNodeNow) {
        throw e;
      }
    }
  }

  /** True when this node holds the lock now. */
  boolean take(String name) {
    return database.inNewTransaction(() -> takeOver(name)) || insert(name);
  }

  void giveBack(String name) {
    database.inNewTransaction(
        () -> database.update("DELETE FROM sandbox_lock WHERE name = ? AND node = ?", name, node));
  }

  /** Nothing may stop the renewals. */
  void renew() {
    try {
      database.update("UPDATE sandbox_lock SET expires = ? WHERE node = ?", end(), node);
    } catch (RuntimeException e) {
      LOG.warn("Leases are not renewed now", e);
    }
  }

  private boolean takeOver(String name) {
    String sql = "UPDATE sandbox_lock SET node = ?, expires = ? WHERE name = ? AND expires < ?";
    return database.update(sql, node, end(), name, clock.millis()) == 1;
  }

  private boolean insert(String name) {
    String sql = "INSERT INTO sandbox_lock (name, node, expires) VALUES (?, ?, ?)";
    try {
      return database.inNewTransaction(() -> database.update(sql, name, node, end())) == 1;
    } catch (DatabaseException e) {
      if (e.isDuplicate()) {
        return false;
      }
      throw e;
    }
  }

  private long end() {
    return clock.millis() + DURATION.toMillis();
  }
}
