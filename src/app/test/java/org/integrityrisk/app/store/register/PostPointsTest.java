package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.postgrade.AnsweredPoints;
import org.integrityrisk.core.risk.RiskField;
import org.junit.jupiter.api.Test;

class PostPointsTest {

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final PostPoints points = new PostPoints(new RegisterSummary(test.database()));

  @Test
  void whatPointsInForceSayIsReadInOneStatement() throws Exception {
    register.put(Rows.saying(1, Map.of(RiskField.HARM, "light", RiskField.CAUSE_KIND, "rules")));
    register.put(Rows.saying(2, Map.of(RiskField.HARM, "light", RiskField.CAUSE_KIND, "rules")));
    register.put(Rows.saying(3, Map.of(RiskField.POST, "chief")));
    register.put(Rows.saying(4, Map.of(RiskField.POST, "")));
    register.put(Rows.draft(5, "anna"));

    Map<String, String> light = Map.of("harm", "light", "cause-kind", "rules", "level", "2");
    assertThat(points.inForce("RISK"))
        .containsExactlyInAnyOrder(
            new AnsweredPoints("clerk", light, 2),
            new AnsweredPoints("chief", Map.of("level", "2"), 1));
    assertThat(points.inForce("RISK", "chief"))
        .containsExactly(new AnsweredPoints("chief", Map.of("level", "2"), 1));
    assertThat(points.inForce("OTHER")).isEmpty();
    assertThat(test.statementsOf(() -> points.inForce("RISK"))).isEqualTo(1);
  }
}
