package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.superior.FiledPoint;
import org.integrityrisk.core.superior.FilingState;
import org.integrityrisk.core.superior.Reply;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.junit.jupiter.api.Test;

class FilingRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final TestDatabase test = new TestDatabase();
  private final FilingRepository filings = new FilingRepository(test.database());

  @Test
  void isKeptWithItsPointsAndTheFirstReply() {
    SuperiorFiling filing = filing("a", TODAY, "2", "1");
    assertThat(filings.send(filing)).isTrue();
    assertThat(filings.find("a")).contains(filing);

    Reply reply = reply(FilingState.RECEIVED);
    filings.reply("a", reply);
    filings.reply("a", reply(FilingState.REFUSED));

    assertThat(filings.find("a").orElseThrow().reply()).contains(reply);
    assertThat(filings.find("b")).isEmpty();
  }

  @Test
  void filesAPointOnceInARoundOrNothingAtAll() {
    filings.send(filing("a", TODAY, "1"));

    assertThat(filings.send(filing("b", TODAY, "2", "1"))).isFalse();
    assertThat(filings.find("b")).isEmpty();
    assertThat(filings.ofPoint("2")).isEmpty();
    assertThat(filings.ofPoint("1")).extracting(SuperiorFiling::id).containsExactly("a");
  }

  @Test
  void isListedLatestFirstInThreeStatements() throws Exception {
    filings.send(filing("early", TODAY.minusDays(9), "1"));
    filings.send(filing("late", TODAY, "2", "3"));

    assertThat(filings.of("LZ", 0, 10))
        .extracting(SuperiorFiling::id)
        .containsExactly("late", "early");
    assertThat(filings.of("LZ", 1, 10)).hasSize(1);
    assertThat(filings.of("OTHER", 0, 10)).isEmpty();
    assertThat(test.statementsOf(() -> filings.of("LZ", 0, 10))).isEqualTo(3);
  }

  private static SuperiorFiling filing(String id, LocalDate sent, String... points) {
    List<FiledPoint> filed =
        Arrays.stream(points).map(point -> new FiledPoint(point, "LZ-" + point, 1)).toList();
    return new SuperiorFiling(
        id, "LZ", "2026-7", "市纪委", sent, filed, "zhong", NOW, Optional.empty(), Set.of(points));
  }

  private static Reply reply(FilingState state) {
    return new Reply(state, TODAY, "JW-88", "", "zhong", "钟望", NOW);
  }
}
