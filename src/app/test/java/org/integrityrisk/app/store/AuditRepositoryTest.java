package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditRepositoryTest {

  private final ClusterLock lock = mock();
  private final ClusterLockService locks = mock();
  private final TestDatabase test = new TestDatabase();
  private final AuditRepository audit = new AuditRepository(test.database(), locks);

  @BeforeEach
  void lockIsFree() {
    when(locks.getLockForName(anyString())).thenReturn(lock);
  }

  @Test
  void entriesFormOneChain() {
    audit.append(List.of(event("a"), event("b")));
    audit.append(event("c"));

    List<AuditEntry> entries = audit.from(1, 10);
    assertThat(entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
    assertThat(entries).allMatch(AuditEntry::isIntact);
    assertThat(entries.get(1).follows(entries.get(0))).isTrue();
    assertThat(entries.get(2).follows(entries.get(1))).isTrue();
    assertThat(entries.get(2).event()).isEqualTo(event("c"));
    assertThat(audit.size()).isEqualTo(3);
    assertThat(audit.from(2, 1)).containsExactly(entries.get(1));
  }

  @Test
  void nobodyElseWritesMeanwhile() {
    audit.append(event("a"));

    verify(lock).lock();
    verify(lock).unlock();
  }

  @Test
  void anImportOfManyPointsIsOneStatementAfterTheLastEntry() throws Exception {
    List<AuditEvent> many = IntStream.range(0, 1200).mapToObj(i -> event("p" + i)).toList();

    assertThat(test.statementsOf(() -> append(many))).isEqualTo(2);
    assertThat(audit.size()).isEqualTo(1200);
  }

  @Test
  void manyEventsGoInTogetherAndAllOfThem() throws Exception {
    assertThat(test.statementsOf(() -> audit.together(() -> appendOneByOne(1200)))).isEqualTo(6);

    assertThat(audit.size()).isEqualTo(1200);
    assertThat(audit.from(1200, 1))
        .extracting(entry -> entry.event().object())
        .containsExactly("p1199");
  }

  private boolean appendOneByOne(int count) {
    for (int i = 0; i < count; i++) {
      audit.append(event("p" + i));
    }
    return true;
  }

  private boolean append(List<AuditEvent> events) {
    audit.append(events);
    return true;
  }

  private static AuditEvent event(String object) {
    return new AuditEvent(
        Instant.parse("2026-11-22T03:00:00.123Z"), "anna", "risk-point.submit", object, "", "{}");
  }
}
