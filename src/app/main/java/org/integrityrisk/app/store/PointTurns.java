package org.integrityrisk.app.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.function.Supplier;
import org.integrityrisk.core.risk.OneAfterAnother;
import org.springframework.stereotype.Component;

/**
 * Locks of the cluster on risk points. The host never forgets the name of a lock, so points share a
 * few of them.
 */
@Component
public class PointTurns implements OneAfterAnother {

  private static final int LOCKS = 64;

  private final ClusterLockService locks;

  public PointTurns(@ComponentImport ClusterLockService locks) {
    this.locks = locks;
  }

  @Override
  public <T> T on(String key, Supplier<T> work) {
    int number = Math.floorMod(key.hashCode(), LOCKS);
    ClusterLock lock = locks.getLockForName(PointTurns.class.getName() + "." + number);
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
