package org.integrityrisk.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.world.Fuse;
import org.integrityrisk.core.world.MemoryStore;
import org.integrityrisk.core.world.SetClock;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final int LENGTH = 1201;

  private static MemoryStore chain() {
    MemoryStore store = new MemoryStore(new Fuse());
    for (int number = 1; number <= LENGTH; number++) {
      store.auditTrail().append(event("object-" + number));
    }
    return store;
  }

  private static AuditEvent event(String object) {
    return new AuditEvent(Instant.EPOCH, "clerk", "risk-point.file", object, "", "{}");
  }

  private static AuditEntry with(AuditEntry entry, UnaryOperator<AuditEvent> change) {
    return new AuditEntry(
        entry.sequence(), entry.previousHash(), change.apply(entry.event()), entry.hash());
  }

  @Test
  void anUntouchedChainHolds() {
    assertThat(new VerifyAudit(chain().auditTrail()).firstBreak()).isEmpty();
    assertThat(new VerifyAudit(new MemoryStore(new Fuse()).auditTrail()).firstBreak()).isEmpty();
  }

  @Property(tries = 20)
  void aChangedEntryIsFound(@ForAll @IntRange(max = LENGTH - 1) int place) {
    MemoryStore store = chain();
    List<AuditEntry> kept = store.keptTrail();
    kept.set(place, with(kept.get(place), before -> event("something else")));

    assertThat(new VerifyAudit(store.auditTrail()).firstBreak()).hasValue(place + 1);
  }

  @Property(tries = 20)
  void aRemovedEntryIsFound(@ForAll @IntRange(max = LENGTH - 2) int place) {
    MemoryStore store = chain();
    store.keptTrail().remove(place);

    assertThat(new VerifyAudit(store.auditTrail()).firstBreak()).hasValue(place + 2);
  }

  @Test
  void anEntryRewrittenWithItsHashBreaksTheNext() {
    MemoryStore store = chain();
    List<AuditEntry> kept = store.keptTrail();
    kept.set(5, kept.get(4).next(event("something else")));

    assertThat(new VerifyAudit(store.auditTrail()).firstBreak()).hasValue(7);
  }

  @Test
  void timesAreKeptToTheMillisecondSoThatDatabasesGiveThemBack() {
    AuditEvent fine =
        new AuditEvent(Instant.parse("2026-11-22T08:00:00.123456789Z"), "", "", "", "", "");

    AuditEntry entry = AuditEntry.first(fine);

    assertThat(entry.event().time()).isEqualTo(Instant.parse("2026-11-22T08:00:00.123Z"));
    assertThat(entry.isIntact()).isTrue();
  }

  @Test
  void valuesAreWrittenAsJsonWithSortedNames() {
    MemoryStore store = new MemoryStore(new Fuse());
    Audit audit = new Audit(store.auditTrail(), new SetClock());

    audit.write("clerk", "a", "o", Map.of(), Map.of("b", "say \"no\"\n", "a", "\\ \u0001 险"));

    AuditEvent event = store.keptTrail().get(0).event();
    assertThat(event.before()).isEmpty();
    assertThat(event.after()).isEqualTo("{\"a\":\"\\\\ \\u0001 险\",\"b\":\"say \\\"no\\\"\\n\"}");
  }
}
