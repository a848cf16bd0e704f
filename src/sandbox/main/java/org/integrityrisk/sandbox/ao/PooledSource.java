package org.integrityrisk.sandbox.ao;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.integrityrisk.sandbox.db.ForwardingDataSource;

/** The sandbox's pool as the ORM wants it; the pool's owner closes it. */
final class PooledSource extends ForwardingDataSource implements DisposableDataSource {
  PooledSource(DataSource pool) {
    super(pool);
  }

  @Override
  public void dispose() {
    // The kernel closes the pool.
  }
}
