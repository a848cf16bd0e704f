package org.integrityrisk.core.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.text.DomainException;

/** What anybody may try with a point under review, whether it is their turn or not. */
public final class Attempts {

  /** Records a meeting that passes the point; anything else is the code of a decision. */
  public static final String MEETING = "meeting";

  private Attempts() {}

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  public static void attempt(World world, String key, String user, String what) {
    try {
      if (what.equals(MEETING)) {
        meet(world, key, user);
      } else {
        world.decide(user, key, Decision.of(what).orElseThrow());
      }
    } catch (DomainException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static void meet(World world, String key, String recorder) {
    world.recordMeeting.record(
        recorder,
        new MeetingInput(
            World.PROJECT,
            LocalDate.of(2026, 11, 21),
            "Hall",
            List.of("chief", "leader", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
  }
}
