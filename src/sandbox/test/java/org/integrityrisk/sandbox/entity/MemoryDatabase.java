package org.integrityrisk.sandbox.entity;

import java.util.UUID;
import org.hsqldb.jdbc.JDBCDataSource;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.Dialect;

/** An empty database for one test. */
public final class MemoryDatabase {
  private MemoryDatabase() {}

  public static Database open() {
    JDBCDataSource source = new JDBCDataSource();
    source.setUrl("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc");
    source.setUser("SA");
    return new Database(source, Dialect.HSQLDB);
  }
}
