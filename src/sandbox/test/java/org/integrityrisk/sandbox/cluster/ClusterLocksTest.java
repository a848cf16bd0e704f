package org.integrityrisk.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.integrityrisk.sandbox.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
class ClusterLocksTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final TestDatabase test = new TestDatabase();
  private final ClusterLocks one = node("one", NOON);
  private final ClusterLocks two = node("two", NOON);

  private ClusterLocks node(String name, Instant time) {
    return new ClusterLocks(test.database(), Clock.fixed(time, ZoneOffset.UTC), name);
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
    test.close();
  }

  @Test
  void only_one_node_holds_a_lock() throws InterruptedException {
    assertThat(one.getLockForName("job").tryLock()).isTrue();
    assertThat(two.getLockForName("job").tryLock()).isFalse();
    assertThat(two.getLockForName("job").tryLock(1, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(two.getLockForName("other").tryLock()).isTrue();
  }

  @Test
  void a_lock_given_back_is_free() {
    ClusterLock lock = one.getLockForName("job");
    assertThat(lock.tryLock()).isTrue();
    lock.unlock();
    assertThat(lock.isHeldByCurrentThread()).isFalse();
    assertThat(two.getLockForName("job").tryLock()).isTrue();
  }

  @Test
  void a_thread_may_lock_twice_and_another_of_the_same_node_may_not() {
    ClusterLock lock = one.getLockForName("job");
    assertThat(lock.tryLock()).isTrue();
    assertThat(lock.tryLock()).isTrue();
    lock.unlock();
    assertThat(CompletableFuture.supplyAsync(lock::tryLock).join()).isFalse();
    assertThat(two.getLockForName("job").tryLock()).isFalse();
  }

  @Test
  void the_lock_of_a_dead_node_becomes_free_when_its_lease_ends() {
    assertThat(one.getLockForName("job").tryLock()).isTrue();
    try (ClusterLocks later = node("three", NOON.plus(Leases.DURATION).plusSeconds(1))) {
      assertThat(later.getLockForName("job").tryLock()).isTrue();
    }
  }
}
