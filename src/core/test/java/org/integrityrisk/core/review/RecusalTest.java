package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.review.Decision.PASS;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with an interest steps aside, and the chain finds the next. */
class RecusalTest {

  private final World world = new World("market-regulator");
  private final String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();

  private void recuse(String recorder, String user) {
    world.recordRecusal.record(recorder, key, user, "A relative is concerned.");
  }

  private ReviewSituation situation() {
    return world.loadReview.forUser("admin", key);
  }

  @Test
  void theNextInLineDecides() {
    recuse("head", "head");

    assertThat(world.register.point(key).awaiting().user()).isEqualTo("leader");
    refused(() -> world.decide("head", key, PASS)).as(FORBIDDEN, "review.stepped-aside");
    world.decide("leader", key, PASS);
    assertThat(world.register.point(key).awaiting().user()).isEqualTo("chief");
    assertThat(world.store.actionsOn(key)).contains("risk-point.recuse");
  }

  @Test
  void aMemberWhoStepsAsideDoesNotVote() {
    world.decide("head", key, PASS);
    world.decide("leader", key, PASS);
    recuse("secretary", "member");

    assertThat(situation().turn().orElseThrow().people())
        .containsExactlyInAnyOrder("chief", "leader");
    refused(() -> meet("chief", "member")).as(INVALID, "meeting.no-quorum");
    meet("chief", "leader", "member");
    assertThat(world.point(key).state()).isEqualTo("in-force");
  }

  private void meet(String... attendees) {
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            LocalDate.of(2026, 11, 20),
            "Hall",
            List.of(attendees),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, PASS, ""))));
  }

  @Test
  void whenNobodyIsLeftThePointSaysWhomToSet() {
    for (String user : List.of("head", "leader", "chief")) {
      recuse("secretary", user);
    }

    assertThat(situation().turn().orElseThrow().obstacle().orElseThrow())
        .satisfies(
            problem -> {
              assertThat(problem.code()).endsWith("review.nobody-left");
              assertThat(problem.arguments()).containsExactly("department-head", "licensing");
            });
  }

  @Test
  void itStandsInLaterRounds() {
    recuse("head", "head");
    world.decide("leader", key, Decision.RETURN);
    world.decide("clerk", key, Decision.SUBMIT);

    assertThat(situation().turn().orElseThrow().people()).containsExactly("leader");
  }

  @ParameterizedTest
  @CsvSource({
    "leader,  head,     FORBIDDEN, access.forbidden",
    "cashier, cashier,  INVALID,   recusal.no-part",
    "secretary, nobody, INVALID,   recusal.unknown-person",
  })
  void isRecordedByThePersonOrTheOfficeForSomebodyWithAPart(
      String recorder, String user, Kind kind, String code) {
    refused(() -> recuse(recorder, user)).as(kind, code);
  }

  @Test
  void needsAReasonAndHappensOnce() {
    refused(() -> world.recordRecusal.record("head", key, "head", " "))
        .at("review.reason-required@reason");
    recuse("head", "head");
    refused(() -> recuse("head", "head")).as(CONFLICT, "recusal.already");
  }

  @Test
  void nobodyStepsAsideOnceThePointIsInForce() {
    world.decide("head", key, PASS);
    world.decide("leader", key, PASS);
    meet("chief", "member");

    refused(() -> recuse("secretary", "head")).as(CONFLICT, "access.out-of-turn");
  }
}
