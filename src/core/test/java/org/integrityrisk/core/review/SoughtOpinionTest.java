package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.review.Decision.PASS;
import static org.integrityrisk.core.review.Decision.RETURN;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.world.OwnChains;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Opinions are sought before the decision; the regime asks the discipline office at the leader's.
 */
class SoughtOpinionTest {

  private static final String UNHURRIED =
      """
      chains:
        - scope: post
          steps:
            - id: department-head
              name: {en: Review by the department head, zh: 部门负责人审查}
              holder: department-head
              seeks-opinions: [discipline-office]

      review-days: 10

      """;

  private final World world = World.demanding();
  private final String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();

  private void reachTheLeader() {
    world.decide("head", key, PASS);
  }

  @Test
  void theStepIsNotPassedBeforeTheOfficeHasGivenItsOpinion() {
    reachTheLeader();
    refused(() -> world.decide("leader", key, PASS)).as(CONFLICT, "review.opinions-open");
    assertThat(world.register.point(key).review().asked()).containsExactly("inspector");

    world.giveOpinion.give("inspector", key, Stance.SUPPORT, "");

    assertThat(world.register.point(key).review().asked()).isEmpty();
    assertThat(world.decide("leader", key, PASS).state()).isEqualTo("leading-group");
    assertThat(world.store.actionsOn(key)).contains("risk-point.give-opinion");
  }

  @Test
  void orBeforeItsDaysHaveGoneBy() {
    reachTheLeader();
    world.clock.pass(Duration.ofDays(6));

    assertThat(world.decide("leader", key, PASS).state()).isEqualTo("leading-group");
  }

  /** The regime's days remind people; only a step's own deadline ends the waiting. */
  @Test
  void theDaysThatTheRegimeGivesToAllReviewsEndNoWaiting() {
    World world = World.of(OwnChains.read("unhurried", UNHURRIED));
    String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    world.clock.pass(Duration.ofDays(60));

    assertThat(world.loadReview.forUser("head", key).isOverdue()).isTrue();
    refused(() -> world.decide("head", key, PASS)).as(CONFLICT, "review.opinions-open");
  }

  @Test
  void aReturnNeedsNoOpinions() {
    reachTheLeader();

    assertThat(world.decide("leader", key, RETURN).state()).isEqualTo("draft");
  }

  @Test
  void aNewRoundAsksAgain() {
    reachTheLeader();
    world.giveOpinion.give("inspector", key, Stance.CONCERN, "Not complete.");
    world.decide("leader", key, RETURN);
    world.decide("clerk", key, Decision.SUBMIT);
    reachTheLeader();

    refused(() -> world.decide("leader", key, PASS)).as(CONFLICT, "review.opinions-open");
  }

  @Test
  void whoeverHasTheTurnOrTheOfficeAsksPeopleByName() {
    world.askOpinions.ask("head", key, List.of("cashier"), List.of());
    world.askOpinions.ask("secretary", key, List.of("member", "cashier"), List.of());

    refused(() -> world.decide("head", key, PASS)).as(CONFLICT, "review.opinions-open");
    world.giveOpinion.give("cashier", key, Stance.SUPPORT, "");
    world.giveOpinion.give("member", key, Stance.CONCERN, "Who checks this?");
    world.decide("head", key, PASS);

    assertThat(world.sought.of(world.point(key).id()))
        .extracting(SoughtOpinion::user)
        .containsExactly("cashier", "member");
  }

  @Test
  void aMeetingDoesNotPassWhatIsStillAskedAbout() {
    reachTheLeader();
    world.giveOpinion.give("inspector", key, Stance.SUPPORT, "");
    world.decide("leader", key, PASS);
    world.askOpinions.ask("secretary", key, List.of("cashier"), List.of());

    refused(this::meet).as(INVALID, "review.opinions-open");
    world.giveOpinion.give("cashier", key, Stance.SUPPORT, "");
    meet();
    assertThat(world.point(key).state()).isEqualTo("in-force");
  }

  private void meet() {
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            LocalDate.of(2026, 11, 22),
            "Hall",
            List.of("chief", "member", "leader"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, PASS, ""))));
  }

  @Test
  void furtherOfficesAreAskedAndWhoeverIsFirstAnswersForThem() {
    world.askOpinions.ask("head", key, List.of(), List.of(HolderRole.DISCIPLINE_OFFICE));
    world.askOpinions.ask("secretary", key, List.of(), List.of(HolderRole.DISCIPLINE_OFFICE));

    refused(() -> world.decide("head", key, PASS)).as(CONFLICT, "review.opinions-open");
    assertThat(world.register.point(key).review().asked()).containsExactly("inspector");
    world.giveOpinion.give("inspector", key, Stance.CONCERN, "Who checks this?");

    refused(() -> world.giveOpinion.give("inspector", key, Stance.SUPPORT, ""))
        .as(FORBIDDEN, "sought.not-asked");
    assertThat(world.decide("head", key, PASS).state()).isEqualTo("in-charge-leader");
    assertThat(world.sought.of(world.point(key).id()))
        .filteredOn(one -> one.given().isPresent())
        .extracting(SoughtOpinion::user)
        .containsExactly("inspector");
  }

  @Test
  void onlyOfficesWithSomebodyInThemAreAsked() {
    assertThat(AskOpinions.askable(world.loadReview.forUser("secretary", key)))
        .contains(HolderRole.DISCIPLINE_OFFICE, HolderRole.LEADING_GROUP)
        .doesNotContain(HolderRole.WARNING_OFFICER);
    refused(
            () ->
                world.askOpinions.ask(
                    "secretary", key, List.of(), List.of(HolderRole.WARNING_OFFICER)))
        .at("sought.nobody-in-office@offices");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "cashier", "leader", "inspector"})
  void nobodyElseAsks(String user) {
    refused(() -> world.askOpinions.ask(user, key, List.of("member"), List.of()))
        .as(FORBIDDEN, "access.forbidden");
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, sought.unknown-person@people",
    "clerk, sought.own-point@people",
    "stranger, sought.cannot-see@people",
  })
  void saysWhoCannotBeAsked(String name, String problem) {
    refused(() -> world.askOpinions.ask("head", key, List.of(name), List.of())).at(problem);
  }

  @Test
  void somebodyMustBeNamedAndTheMomentBeRight() {
    refused(() -> world.askOpinions.ask("head", key, List.of(), List.of()))
        .at("sought.nobody-named@people");
    world.decide("head", key, RETURN);
    refused(() -> world.askOpinions.ask("secretary", key, List.of("member"), List.of()))
        .as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void onlyThoseAskedAnswerAndOnlyOnce() {
    world.askOpinions.ask("head", key, List.of("cashier"), List.of());

    refused(() -> world.giveOpinion.give("member", key, Stance.SUPPORT, ""))
        .as(FORBIDDEN, "sought.not-asked");
    refused(() -> world.giveOpinion.give("cashier", key, Stance.CONCERN, " "))
        .at("review.reason-required@opinion");
    world.giveOpinion.give("cashier", key, Stance.SUPPORT, "");
    refused(() -> world.giveOpinion.give("cashier", key, Stance.SUPPORT, ""))
        .as(FORBIDDEN, "sought.not-asked");
  }
}
