package org.integrityrisk.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.integrityrisk.sandbox.Unsupported;

/** One lock: first among the threads of this node, then among the nodes. */
final class LeasedLock implements ClusterLock {
  private static final long RETRY_MILLIS = 50;

  private final ReentrantLock here = new ReentrantLock();
  private final Leases leases;
  private final String name;

  LeasedLock(Leases leases, String name) {
    this.leases = leases;
    this.name = name;
  }

  @Override
  public boolean tryLock() {
    return here.tryLock() && takeOrLeave();
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(time);
    if (!here.tryLock(time, unit)) {
      return false;
    }
    while (!heldInCluster()) {
      if (System.nanoTime() >= end) {
        here.unlock();
        return false;
      }
      pause();
    }
    return true;
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    here.lockInterruptibly();
    while (!heldInCluster()) {
      pause();
    }
  }

  @Override
  public void lock() {
    boolean interrupted = false;
    while (true) {
      try {
        lockInterruptibly();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void unlock() {
    if (here.getHoldCount() == 1) {
      leases.giveBack(name);
    }
    here.unlock();
  }

  @Override
  public Condition newCondition() {
    throw Unsupported.member("ClusterLock.newCondition");
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return here.isHeldByCurrentThread();
  }

  private boolean takeOrLeave() {
    boolean taken = false;
    try {
      taken = heldInCluster();
      return taken;
    } finally {
      if (!taken) {
        here.unlock();
      }
    }
  }

  private boolean heldInCluster() {
    return here.getHoldCount() > 1 || leases.take(name);
  }

  private void pause() throws InterruptedException {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      here.unlock();
      throw e;
    }
  }
}
