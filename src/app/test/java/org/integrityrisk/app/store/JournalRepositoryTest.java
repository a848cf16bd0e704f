package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalEntry;
import org.integrityrisk.core.journal.Progress;
import org.integrityrisk.core.journal.Progress.Phase;
import org.junit.jupiter.api.Test;

class JournalRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Intent INTENT =
      new Intent(
          "i1",
          "import-risk-points",
          "anna",
          NOW,
          Map.of("project", "RISK"),
          List.of(Map.of("row", "2", "content", "行"), Map.of("row", "3")));

  private final JournalRepository journal = new JournalRepository(new TestDatabase().database());

  @Test
  void anIntentIsKeptWholeWithItsProgress() {
    journal.open(INTENT, NOW);
    assertThat(journal.find("i1"))
        .contains(new JournalEntry(INTENT, new Progress(Phase.DOING, 0, NOW)));

    Progress done = new Progress(Phase.DONE, 2, NOW.plusSeconds(1));
    journal.mark("i1", done);
    assertThat(journal.find("i1")).contains(new JournalEntry(INTENT, done));
    assertThat(journal.find("i2")).isEmpty();
  }

  @Test
  void onlyOneRunnerClaimsAStaleIntent() {
    journal.open(INTENT, NOW);
    Instant later = NOW.plus(Duration.ofMinutes(10));

    assertThat(journal.stale(NOW)).isEmpty();
    assertThat(journal.stale(later)).extracting(JournalEntry::intent).containsExactly(INTENT);
    assertThat(journal.claim("i1", NOW, later)).isFalse();
    assertThat(journal.claim("i1", later, later)).isTrue();
    assertThat(journal.claim("i1", later, later)).isFalse();
  }

  @Test
  void whatIsDoneIsNeverStale() {
    journal.open(INTENT, NOW);
    journal.mark("i1", new Progress(Phase.UNDONE, 0, NOW));
    Instant later = NOW.plusSeconds(60);

    assertThat(journal.stale(later)).isEmpty();
    assertThat(journal.claim("i1", later, later)).isFalse();
  }
}
