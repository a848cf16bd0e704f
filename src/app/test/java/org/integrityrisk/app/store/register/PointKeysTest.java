package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.app.store.register.Rows.TODAY;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.risk.RiskState;
import org.junit.jupiter.api.Test;

class PointKeysTest {
  private static final int MANY = 100;

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final PointKeys keys = new PointKeys(test.database());

  @Test
  void aLevelIsThatOfTheProjectsOwnRegime() throws Exception {
    register.put(Rows.inForce(1, "1", TODAY));
    register.put(Rows.inForce(2, "2", TODAY));

    PointQuestion gravest =
        PointQuestion.ofLevel(Map.of("RISK", Set.of("1"), "OTHER", Set.of("2")));
    assertThat(found(gravest)).containsExactly("RISK-1");
    assertThat(found(PointQuestion.ofLevel(Map.of("OTHER", Set.of("1"))))).isEmpty();
    assertThat(found(PointQuestion.ofLevel(Map.of("RISK", Set.of("1", "2")))))
        .containsExactly("RISK-1", "RISK-2");
    assertThat(keys.find(Set.of(), gravest, MANY)).isEmpty();
    assertThat(test.statementsOf(() -> found(gravest))).isEqualTo(1);
  }

  @Test
  void aCheckIsOverdueFromTheDayAfterItWasDueAndOnlyOfAPointInForce() {
    register.put(Rows.inForce(1, "1", TODAY.minusDays(1)));
    register.put(Rows.inForce(2, "1", TODAY));
    register.put(
        Rows.point(
            3, "1", RiskState.RE_EXAMINATION, Awaiting.NOBODY, Optional.of(TODAY.minusDays(9))));

    assertThat(found(PointQuestion.checkOverdue(TODAY))).containsExactly("RISK-1");
  }

  @Test
  void approvalsOnAnotherContentTellThatAPointHasChanged() {
    register.put(Rows.inForce(1, "1", TODAY));
    register.put(Rows.changedSinceReview(2));

    assertThat(found(PointQuestion.changedSinceReview())).containsExactly("RISK-2");
  }

  @Test
  void noMoreAreGivenThanAreWanted() {
    register.put(Rows.inForce(1, "1", TODAY));
    register.put(Rows.inForce(2, "1", TODAY));

    PointQuestion any = PointQuestion.ofLevel(Map.of("RISK", Set.of("1")));
    assertThat(keys.find(Set.of("RISK"), any, 1)).containsExactly("RISK-1");
  }

  private List<String> found(PointQuestion question) {
    return keys.find(Set.of("RISK", "OTHER"), question, MANY);
  }
}
