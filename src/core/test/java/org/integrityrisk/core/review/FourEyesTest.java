package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.review.Decision.PASS;
import static org.integrityrisk.core.review.Decision.RETURN;
import static org.integrityrisk.core.review.Decision.RE_EXAMINE;
import static org.integrityrisk.core.review.Decision.SUBMIT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever wrote what is under review, or submitted it, does not review it alone. */
class FourEyesTest {

  private final World bureau = NineWorlds.of("civil-affairs-bureau");
  private final World town = new World("category-based");

  private static void correct(World world, String user, String key) {
    String words = "Words of " + user + " on " + LocalDate.now(world.clock);
    world.edit.edit(user, key, Map.of(RiskField.CAUSE, words));
  }

  private static void name(World world, BodyKind kind, String members) {
    world.reorganise(new SpecialBody(kind, "bureau", List.of(members.split(" "))));
  }

  private static Turn turn(World world, String key) {
    return world.loadReview.forUser("admin", key).turn().orElseThrow();
  }

  /** The point waits for the office of the leading group; the head has passed it. */
  private String atTheOffice(String corrector, String submitter) {
    String key = NineWorlds.draft(bureau);
    if (!corrector.isEmpty()) {
      correct(bureau, corrector, key);
    }
    bureau.decide(submitter, key, SUBMIT);
    return bureau.decide("head", key, PASS).key();
  }

  @ParameterizedTest(name = "corrected by [{0}], submitted by {1}, in the office {2}: {3} decides")
  @CsvSource({
    "'',        clerk,     secretary,         secretary, leading-group-office",
    "clerk,     clerk,     secretary,         secretary, leading-group-office",
    "admin,     clerk,     secretary,         secretary, leading-group-office",
    "secretary, clerk,     secretary,         chief,     main-leader",
    "'',        secretary, secretary,         chief,     main-leader",
    "secretary, clerk,     secretary cashier, cashier,   leading-group-office",
    "'',        secretary, secretary cashier, cashier,   leading-group-office",
    "secretary, cashier,   secretary cashier, chief,     main-leader",
  })
  void anotherOfTheOfficeDecidesElseTheMainLeader(
      String corrector, String submitter, String office, String decider, String role) {
    name(bureau, BodyKind.LEADING_GROUP_OFFICE, office);
    String key = atTheOffice(corrector, submitter);

    assertThat(turn(bureau, key).people()).containsExactly(decider);
    assertThat(turn(bureau, key).role().code()).isEqualTo(role);
    bureau.decide(decider, key, PASS);
    assertThat(bureau.point(key).state()).isEqualTo("leading-group");
  }

  @Test
  void theAuthorIsToldWhy() {
    String key = atTheOffice("secretary", "clerk");

    refused(() -> bureau.decide("secretary", key, PASS)).as(FORBIDDEN, "review.own-words");
  }

  @Test
  void wordsStayTheAuthorsInLaterRounds() {
    String key = atTheOffice("secretary", "clerk");
    bureau.decide("chief", key, RETURN);
    correct(bureau, "clerk", key);
    bureau.decide("clerk", key, SUBMIT);
    bureau.decide("head", key, PASS);

    assertThat(turn(bureau, key).people()).containsExactly("chief");
  }

  @Test
  void aSubmitterWhoWroteNothingReviewsTheNextRound() {
    String key = atTheOffice("", "secretary");
    bureau.decide("chief", key, RETURN);
    bureau.decide("clerk", key, SUBMIT);
    bureau.decide("head", key, PASS);

    assertThat(turn(bureau, key).people()).containsExactly("secretary");
  }

  @Test
  void aHeadWhoCorrectsAsLiaisonIsFollowedByTheLeader() {
    name(town, BodyKind.LIAISON, "head");
    String key = town.draft().key();
    correct(town, "head", key);
    town.decide("clerk", key, SUBMIT);

    assertThat(turn(town, key).people()).containsExactly("leader");
    assertThat(town.register.point(key).awaiting().user()).isEqualTo("leader");
  }

  @ParameterizedTest(name = "corrected again by [{0}]: {1} decides")
  @CsvSource({"'', head", "clerk, head", "head, leader"})
  void whatWasInForceIsNobodysOwnWords(String corrector, String decider) {
    name(town, BodyKind.LIAISON, "head");
    String key = inForce();
    town.clock.pass(Duration.ofDays(1));
    town.decide("inspector", key, RE_EXAMINE);
    if (!corrector.isEmpty()) {
      correct(town, corrector, key);
    }
    town.decide("clerk", key, SUBMIT);

    assertThat(turn(town, key).people()).containsExactly(decider);
  }

  private String inForce() {
    String key = town.draft().key();
    correct(town, "head", key);
    town.decide("clerk", key, SUBMIT);
    town.decide("leader", key, PASS);
    meet(town, key);
    assertThat(town.point(key).state()).isEqualTo("in-force");
    return key;
  }

  @Test
  void inAMeetingTheEyesOfOthersCount() {
    name(town, BodyKind.LIAISON, "member");
    String key = town.draft().key();
    correct(town, "member", key);
    town.decide("clerk", key, SUBMIT);
    town.decide("head", key, PASS);

    assertThat(turn(town, key).people()).containsExactlyInAnyOrder("chief", "leader", "member");
    meet(town, key);
    assertThat(town.point(key).state()).isEqualTo("in-force");
  }

  /** To hand a point on for the record is no judgement. */
  @Test
  void whatTheOfficeHasSubmittedItFilesItself() {
    RiskPointContent content = NineWorlds.content(bureau.regime, "unit", Rank.GENERAL);
    String key = bureau.file.file("clerk", World.PROJECT, content, false).key();
    correct(bureau, "secretary", key);
    bureau.decide("secretary", key, SUBMIT);
    meet(bureau, key);

    assertThat(bureau.point(key).state()).isEqualTo("city-filing");
    assertThat(turn(bureau, key).people()).containsExactly("secretary");
  }

  private static void meet(World world, String key) {
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            LocalDate.now(world.clock),
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, PASS, ""))));
  }
}
