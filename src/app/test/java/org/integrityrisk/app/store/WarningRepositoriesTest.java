package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.warning.AccountabilityEntry;
import org.integrityrisk.core.warning.Standing;
import org.integrityrisk.core.warning.WarningReason;
import org.integrityrisk.core.warning.WarningRule;
import org.junit.jupiter.api.Test;

/** Where warnings stand, and who is held to account, are kept as they were written. */
class WarningRepositoriesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final WarningReason REASON =
      new WarningReason(
          WarningRule.OVERDUE,
          "municipal",
          "1",
          Map.of("from", "yellow", "to", "orange", "deadline", "2026-11-20", "days", "3"));

  private final TestDatabase test = new TestDatabase();
  private final StandingRepository standings = new StandingRepository(test.database());
  private final AccountabilityRepository entries = new AccountabilityRepository(test.database());

  private static Standing standing(int escalations, boolean ended) {
    return new Standing(
        "廉预〔2026〕3号",
        LocalDate.of(2026, 11, 22),
        escalations,
        1,
        ended,
        new Standing.Receipt(Optional.of(NOW), "head", Optional.empty()),
        Set.of("post:window", "department-head:D01"),
        Set.of("inspector", "JIRAUSER10001"),
        REASON,
        new Standing.Turn(LocalDate.of(2026, 11, 23), ""));
  }

  @Test
  void aStandingIsReadAsItWasSaved() {
    standings.save("30001", standing(0, false));
    standings.save("30001", standing(1, false));

    assertThat(standings.of("30001")).hasValue(standing(1, false));
    assertThat(standings.of("30002")).isEmpty();
  }

  @Test
  void ofTwoNodesOnlyOneLaysItBeforeSomebodyAndNobodyDoesOnceItMovedOn() {
    Standing before = standing(0, true);
    standings.save("30001", before);

    assertThat(standings.refer("30001", Standing.Turn.from(LocalDate.of(2026, 11, 20)), "boss"))
        .isFalse();
    assertThat(standings.refer("30001", before.turn(), "boss")).isTrue();
    assertThat(standings.refer("30001", before.turn(), "chief")).isFalse();
    assertThat(standings.of("30001").orElseThrow().turn())
        .isEqualTo(new Standing.Turn(before.turn().since(), "boss"));
  }

  @Test
  void ofTwoNodesOnlyOneTakesAStep() {
    standings.save("30001", standing(0, false));

    assertThat(standings.climb("30001", 0, standing(1, false))).isTrue();
    assertThat(standings.climb("30001", 0, standing(1, true))).isFalse();
    assertThat(standings.of("30001")).hasValue(standing(1, false));
    assertThat(standings.climb("30001", 1, standing(1, true))).isTrue();
    assertThat(standings.climb("30001", 1, standing(2, false))).isFalse();
  }

  private static AccountabilityEntry entry(String id, String unit, String person) {
    return new AccountabilityEntry(
        id, "LZ", "LZ-9", "LZ-1", unit, person, "rotation", "red", false, "", REASON, "", NOW);
  }

  @Test
  void anEntryIsAddedOnceAndReadByWhomItConcerns() {
    AccountabilityEntry own = entry("1", "A", "bob");
    AccountabilityEntry other = entry("2", "B", "dan");
    assertThat(entries.append(own)).isTrue();
    assertThat(entries.append(own)).isFalse();
    entries.append(other);

    assertThat(entries.ofWarning("LZ-9")).containsExactly(own, other);
    assertThat(entries.readable("LZ", "bob", Set.of(), "")).containsExactly(own);
    assertThat(entries.readable("LZ", "eve", Set.of("B"), "")).containsExactly(other);
    assertThat(entries.readable("LZ", "eve", Set.of("A", "B"), "bob")).containsExactly(own);
    assertThat(entries.readable("LZ", "eve", Set.of(), "")).isEmpty();
  }
}
