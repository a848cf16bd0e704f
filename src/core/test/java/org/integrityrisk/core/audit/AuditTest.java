package org.integrityrisk.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.audit.AuditFault.Kind;
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
    assertThat(faults(chain())).isEmpty();
    assertThat(faults(new MemoryStore(new Fuse()))).isEmpty();
  }

  @Property(tries = 20)
  void aChangedEntryIsFound(@ForAll @IntRange(max = LENGTH - 1) int place) {
    MemoryStore store = chain();
    List<AuditEntry> kept = store.keptTrail();
    kept.set(place, with(kept.get(place), before -> event("something else")));

    assertThat(faults(store)).containsExactly(new AuditFault(place + 1, Kind.CHANGED));
  }

  @Property(tries = 20)
  void aRemovedEntryIsFound(@ForAll @IntRange(max = LENGTH - 2) int place) {
    MemoryStore store = chain();
    store.keptTrail().remove(place);

    assertThat(faults(store)).containsExactly(new AuditFault(place + 1, Kind.MISSING));
  }

  @Test
  void anEntryRewrittenWithItsHashBreaksTheNext() {
    MemoryStore store = chain();
    List<AuditEntry> kept = store.keptTrail();
    kept.set(5, kept.get(4).next(event("something else")));

    assertThat(faults(store)).containsExactly(new AuditFault(7, Kind.UNLINKED));
  }

  @Test
  void everyFaultIsFoundNotOnlyTheFirst() {
    MemoryStore store = chain();
    List<AuditEntry> kept = store.keptTrail();
    kept.set(10, with(kept.get(10), before -> event("something else")));
    kept.set(700, with(kept.get(700), before -> before.in("another request")));
    kept.remove(900);

    assertThat(faults(store))
        .containsExactly(
            new AuditFault(11, Kind.CHANGED),
            new AuditFault(701, Kind.CHANGED),
            new AuditFault(901, Kind.MISSING));
  }

  @Test
  void aTrailCutShortIsGivenAwayByWhatWasNotedDown() {
    MemoryStore store = chain();
    VerifyAudit.Noted noted = verify(store, Optional.empty()).last().orElseThrow();
    store.keptTrail().remove(LENGTH - 1);

    assertThat(faults(store)).isEmpty();
    assertThat(verify(store, Optional.of(noted)).faults())
        .containsExactly(new AuditFault(LENGTH, Kind.MISSING));
  }

  @Test
  void aTrailWrittenAnewIsGivenAwayByWhatWasNotedDown() {
    MemoryStore store = chain();
    VerifyAudit.Noted noted = verify(store, Optional.empty()).last().orElseThrow();
    List<AuditEntry> kept = store.keptTrail();
    kept.set(5, kept.get(4).next(event("something else")));
    for (int place = 6; place < LENGTH; place++) {
      kept.set(place, kept.get(place - 1).next(kept.get(place).event()));
    }

    assertThat(faults(store)).isEmpty();
    assertThat(verify(store, Optional.of(noted)).faults())
        .containsExactly(new AuditFault(LENGTH, Kind.REPLACED));
  }

  @Test
  void theRequestIsPartOfWhatIsSealed() {
    AuditEntry entry = AuditEntry.first(event("a").in("711x1x1"));

    assertThat(entry.isIntact()).isTrue();
    assertThat(with(entry, before -> before.in("")).isIntact()).isFalse();
  }

  private static List<AuditFault> faults(MemoryStore store) {
    return verify(store, Optional.empty()).faults();
  }

  private static VerifyAudit.Result verify(MemoryStore store, Optional<VerifyAudit.Noted> noted) {
    return new VerifyAudit(store.auditTrail()).check(noted);
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
