package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import org.integrityrisk.core.audit.AuditEvent;
import org.junit.jupiter.api.Test;

class WarningHistoryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private final TestDatabase test = new TestDatabase();
  private final WarningHistory history = new WarningHistory(test.database());

  @Test
  void everyStepIsToldWithTheWordsThatBelongToIt() {
    ClusterLock lock = mock();
    ClusterLockService locks = mock();
    when(locks.getLockForName(anyString())).thenReturn(lock);
    AuditRepository audit = new AuditRepository(test.database(), locks, new CurrentRequest());
    audit.append(event("warning.issue", "RISK-9", "{\"reason\":\"late\"}"));
    audit.append(event("warning.issue", "RISK-8", "{\"reason\":\"other\"}"));
    audit.append(event("risk-point.edit", "RISK-9", ""));
    audit.append(
        event("warning.answer", "RISK-9", "{\"cause\":\"ill\",\"correction\":\"a deputy\"}"));
    audit.append(event("warning.accept", "RISK-9", "{\"cause\":\"ill\",\"examination\":\"fine\"}"));
    audit.append(
        event("warning.lift", "RISK-9", "{\"examination\":\"fine\",\"lifting\":\"done\"}"));

    assertThat(history.of("RISK-9"))
        .extracting(WarningHistory.Step::action, WarningHistory.Step::words)
        .containsExactly(
            tuple("issue", "late"),
            tuple("answer", "ill\na deputy"),
            tuple("accept", "fine"),
            tuple("lift", "done"));
  }

  private static AuditEvent event(String action, String object, String after) {
    return new AuditEvent(NOW, "anna", action, object, "", after);
  }
}
