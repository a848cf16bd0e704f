package org.integrityrisk.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

/** The supervision plan of a point in force follows the regime that its project changes to. */
class PlanAfterRegimeChangeTest {

  private static final LocalDate IN_FORCE_SINCE = LocalDate.of(2026, 11, 21);

  /** The department's head reviewed each year; the leader in charge is to, twice a year. */
  private static final Regime TWICE_A_YEAR =
      OtherRegime.with(
          "by: department-head", "by: in-charge-leader", "every-months: 12", "every-months: 6");

  private final World world = World.of(new World("category-based").regime, TWICE_A_YEAR);

  @Test
  void checksFallDueForWhomAndWhenTheNewRegimeSays() {
    String key = inForce();
    assertThat(world.register.point(key).checks())
        .extracting(one -> one.next().kind(), one -> one.next().due(), one -> one.maker().role())
        .containsExactly(
            tuple("annual-review", IN_FORCE_SINCE.plusMonths(12), HolderRole.DEPARTMENT_HEAD));

    ChangeRequest request = new ChangeRequest(World.PROJECT, "other", Map.of(), false);
    String fingerprint = world.previewChange.preview("admin", request).fingerprint();
    world.applyChange.apply("admin", request, fingerprint);

    assertThat(world.point(key).state()).isEqualTo(RiskState.IN_FORCE);
    assertThat(world.register.point(key).checks())
        .extracting(one -> one.next().kind(), one -> one.next().due(), one -> one.maker().role())
        .containsExactly(
            tuple("annual-review", IN_FORCE_SINCE.plusMonths(6), HolderRole.IN_CHARGE_LEADER));
    assertThat(world.register.point(key).checks().get(0).maker().people())
        .containsExactly("leader");
  }

  private String inForce() {
    String key =
        world
            .file
            .file(
                "clerk",
                World.PROJECT,
                World.content().with(RiskField.CATEGORY, "common").with(RiskField.CONSEQUENCE, ""),
                true)
            .key();
    world.decide("head", key, Decision.PASS);
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            IN_FORCE_SINCE,
            "Hall",
            List.of("chief", "leader", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
    return key;
  }
}
