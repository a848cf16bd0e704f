package org.integrityrisk.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.integrityrisk.sandbox.db.Database;

/** Locks of the cluster as rows with a lease, so that the locks of a node that died become free. */
public final class ClusterLocks implements ClusterLockService, AutoCloseable {
  private static final int RENEWALS_PER_LEASE = 4;

  private final Map<String, LeasedLock> locks = new ConcurrentHashMap<>();
  private final ScheduledExecutorService renewals;
  private final Leases leases;

  public ClusterLocks(Database database, Clock clock, String node) {
    this.leases = new Leases(database, clock, node);
    this.renewals =
        Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "cluster-lock-renewal"));
    long period = Leases.DURATION.toMillis() / RENEWALS_PER_LEASE;
    ScheduledFuture<?> unused =
        renewals.scheduleWithFixedDelay(leases::renew, period, period, TimeUnit.MILLISECONDS);
  }

  @Override
  public ClusterLock getLockForName(String lockName) {
    return locks.computeIfAbsent(lockName, name -> new LeasedLock(leases, name));
  }

  @Override
  public void close() {
    renewals.shutdownNow();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
