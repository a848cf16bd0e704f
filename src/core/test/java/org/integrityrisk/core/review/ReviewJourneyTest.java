package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.review.Decision.PASS;
import static org.integrityrisk.core.review.Decision.RETURN;
import static org.integrityrisk.core.review.Decision.RE_EXAMINE;
import static org.integrityrisk.core.review.Decision.SUBMIT;
import static org.integrityrisk.core.review.Decision.WITHDRAW;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewJourneyTest {

  private final World world = new World("market-regulator");

  private RiskPoint submitted() {
    return world.decide("clerk", world.draft().key(), SUBMIT);
  }

  private RiskPoint atTheLeadingGroup() {
    RiskPoint point = submitted();
    world.decide("head", point.key(), PASS);
    return world.decide("leader", point.key(), PASS);
  }

  private RiskPoint inForce() {
    RiskPoint point = atTheLeadingGroup();
    meet(point.key(), PASS);
    return world.point(point.key());
  }

  private void meet(String key, Decision decision) {
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            LocalDate.of(2026, 11, 20),
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, decision, "Agreed."))));
  }

  private List<Opinion> opinions(RiskPoint point) {
    return world.store.opinions().of(point.id());
  }

  @Test
  void aPostsPointComesIntoForceThroughHeadLeaderAndLeadingGroup() {
    RiskPoint point = inForce();

    assertThat(point.state()).isEqualTo("in-force");
    assertThat(opinions(point))
        .extracting(Opinion::step, Opinion::role, Opinion::user)
        .containsExactly(
            tuple("draft", "filer", "clerk"),
            tuple("department-head", "department-head", "head"),
            tuple("in-charge-leader", "in-charge-leader", "leader"),
            tuple("leading-group", "leading-group", "secretary"));
    assertThat(world.store.actionsOn(point.key()))
        .containsExactly(
            "risk-point.file",
            "risk-point.submit",
            "risk-point.pass",
            "risk-point.pass",
            "risk-point.pass");
  }

  @Test
  void aDepartmentsPointSkipsHeadAndLeader() {
    RiskPoint point =
        world.file.file(
            "clerk", World.PROJECT, World.content().with(RiskField.SCOPE, "department"), true);

    assertThat(point.state()).isEqualTo("main-leader");
    assertThat(world.decide("chief", point.key(), PASS).state()).isEqualTo("leading-group");
  }

  @Test
  void theCategoryBasedRegimeGoesStraightFromHeadToLeadingGroup() {
    World anyang = new World("category-based");
    RiskPoint point = anyang.file.file("clerk", World.PROJECT, World.content(), true);

    assertThat(anyang.decide("head", point.key(), PASS).state()).isEqualTo("leading-group");
  }

  @Test
  void aReturnedPointIsADraftAgainAndStartsANewRound() {
    RiskPoint point = submitted();
    RiskPoint returned = world.decide("head", point.key(), RETURN);

    assertThat(returned.state()).isEqualTo("draft");
    assertThat(world.register.point(point.key()).returned()).isTrue();

    world.decide("clerk", point.key(), SUBMIT);
    world.decide("head", point.key(), PASS);

    assertThat(opinions(point)).extracting(Opinion::round).containsExactly(1, 1, 2, 2);
    assertThat(world.register.point(point.key()).returned()).isFalse();
  }

  @Test
  void aMeetingCanReturnAPoint() {
    RiskPoint point = atTheLeadingGroup();
    meet(point.key(), RETURN);

    assertThat(world.point(point.key()).state()).isEqualTo("draft");
  }

  @Test
  void aPointInForceGoesThroughTheWholeChainAgainAfterReExamination() {
    RiskPoint point = inForce();
    world.decide("inspector", point.key(), RE_EXAMINE);
    world.decide("clerk", point.key(), SUBMIT);

    assertThat(world.point(point.key()).state()).isEqualTo("department-head");
    world.decide("head", point.key(), PASS);
    world.decide("leader", point.key(), PASS);
    meet(point.key(), PASS);
    assertThat(world.point(point.key()).state()).isEqualTo("in-force");
    assertThat(opinions(point).get(opinions(point).size() - 1).round()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "draft,           leader,       pass,       CONFLICT,  access.out-of-turn",
    "department-head, leader,       pass,       FORBIDDEN, review.not-your-turn",
    "department-head, clerk,        pass,       FORBIDDEN, review.own-point",
    "department-head, window-clerk, pass,       FORBIDDEN, review.own-point",
    "department-head, admin,        pass,       FORBIDDEN, review.not-your-turn",
    "department-head, clerk,        submit,     CONFLICT,  access.out-of-turn",
    "department-head, clerk,        withdraw,   CONFLICT,  access.out-of-turn",
    "department-head, stranger,     pass,       NOT_FOUND, access.not-found",
    "leading-group,   chief,        pass,       CONFLICT,  review.needs-meeting",
    "draft,           finance-head, pass,       FORBIDDEN, access.forbidden",
    "draft,           clerk,        pass,       FORBIDDEN, review.own-point",
    "draft,           cashier,      re-examine, FORBIDDEN, access.forbidden",
    "department-head, cashier,      pass,       FORBIDDEN, access.forbidden",
    "department-head, cashier,      submit,     FORBIDDEN, access.forbidden",
    "department-head, cashier,      withdraw,   FORBIDDEN, access.forbidden",
    "department-head, inspector,    re-examine, CONFLICT,  access.out-of-turn",
    "leading-group,   clerk,        pass,       FORBIDDEN, review.own-point",
    "in-force,        cashier,      pass,       FORBIDDEN, access.forbidden",
    "in-force,        cashier,      submit,     FORBIDDEN, access.forbidden",
    "in-force,        clerk,        withdraw,   FORBIDDEN, access.forbidden",
    "in-force,        clerk,        re-examine, FORBIDDEN, access.forbidden",
    "in-force,        head,         pass,       CONFLICT,  access.out-of-turn",
    "draft,           cashier,      submit,     FORBIDDEN, access.forbidden",
    "draft,           head,         withdraw,   FORBIDDEN, access.forbidden",
  })
  void nobodyActsOutOfTurnOrWithoutRight(
      String state, String user, String decision, Kind kind, String code) {
    String key = inState(state).key();

    refused(() -> world.decide(user, key, Decision.of(decision).orElseThrow())).as(kind, code);
  }

  private RiskPoint inState(String state) {
    return switch (state) {
      case "draft" -> world.draft();
      case "department-head" -> submitted();
      case "leading-group" -> atTheLeadingGroup();
      default -> inForce();
    };
  }

  @Test
  void aReviewerDoesNotDecideTwice() {
    String key = submitted().key();
    world.decide("head", key, PASS);

    refused(() -> world.decide("head", key, PASS)).as(CONFLICT, "review.decided-already");
  }

  @Test
  void theHeadsOwnPointGoesToTheLeaderAndThenToTheMainLeader() {
    RiskPoint point = world.file.file("head", World.PROJECT, World.content(), true);

    refused(() -> world.decide("head", point.key(), PASS)).as(FORBIDDEN, "review.own-point");
    world.decide("leader", point.key(), PASS);
    refused(() -> world.decide("leader", point.key(), PASS)).as(CONFLICT, "review.decided-already");
    assertThat(world.decide("chief", point.key(), PASS).state()).isEqualTo("leading-group");
    assertThat(opinions(point))
        .extracting(Opinion::standsInFor)
        .containsExactly("", "department-head", "in-charge-leader");
  }

  @Test
  void aChangeOfHeadMovesThePendingReview() {
    String key = submitted().key();
    world.reorganise(
        new Department(
            "licensing",
            "licensing",
            "bureau",
            DepartmentKind.ENFORCEMENT,
            Optional.of("member"),
            Optional.of("leader")));

    refused(() -> world.decide("head", key, PASS)).as(FORBIDDEN, "access.forbidden");
    assertThat(world.decide("member", key, PASS).state()).isEqualTo("in-charge-leader");
  }

  @ParameterizedTest
  @ValueSource(strings = {"return", "withdraw", "re-examine"})
  void someDecisionsNeedAReason(String code) {
    Decision decision = Decision.of(code).orElseThrow();
    RiskPoint point = decision == RETURN ? submitted() : inForce();
    String user = decision == RETURN ? "head" : "secretary";

    refused(() -> world.decide.decide(point.key(), Move.of(decision, user, " ")))
        .as(INVALID, "review.reason-required")
        .at("review.reason-required@opinion");
  }

  @Test
  void aPointThatNobodyCouldReviewIsNotSubmitted() {
    refused(
            () ->
                world.file.file(
                    "chief",
                    World.PROJECT,
                    World.content().with(RiskField.SCOPE, "department"),
                    true))
        .as(INVALID, "review.nobody-left");
    assertThat(world.host.all()).isEmpty();
  }

  @Test
  void aPointWithoutALevelIsNotSubmitted() {
    RiskPoint point =
        world.file.file(
            "clerk", World.PROJECT, World.content().with(RiskField.CONSEQUENCE, ""), false);

    assertThat(point.level()).isEmpty();
    refused(() -> world.decide("clerk", point.key(), SUBMIT))
        .as(INVALID, "review.needed-for-level")
        .at("review.needed-for-level@consequence");
  }

  @Test
  void whatADraftLacksIsNobodysBusinessButTheFilers() {
    RiskPoint point =
        world.file.file(
            "clerk", World.PROJECT, World.content().with(RiskField.CONSEQUENCE, ""), false);

    refused(() -> world.decide("cashier", point.key(), SUBMIT)).as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void aReviewerMayOverruleTheLevelAndBothAreKept() {
    RiskPoint point = submitted();
    world.decide.decide(
        point.key(),
        Move.of(PASS, "head", "").with(Optional.of(new Overruling("2", "Small sums only."))));

    PointGrading grading = world.store.of(point.id()).orElseThrow();
    assertThat(world.point(point.key()).level()).isEqualTo("2");
    assertThat(grading.proposed().level()).contains("1");
    assertThat(grading.overruled())
        .contains(new PointGrading.Overruled("2", "Small sums only.", "head", "Name of head", ""));
    assertThat(opinions(point).get(1).level()).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    "pass,   7, Because., review.level-unknown@level",
    "pass,   1, Because., review.level-unchanged@level",
    "pass,   2, '',       review.level-reason-required@levelReason",
    "return, 2, Because., review.level-not-here@level",
  })
  void anOverrulingMustMakeSense(String decision, String level, String reason, String problem) {
    String key = submitted().key();
    Move move =
        Move.of(Decision.of(decision).orElseThrow(), "head", "Because.")
            .with(Optional.of(new Overruling(level, reason)));

    refused(() -> world.decide.decide(key, move)).at(problem);
  }

  @Test
  void aLaterChangeShowsOpinionsAsStale() {
    RiskPoint point = submitted();
    world.decide("head", point.key(), RETURN);
    Opinion returned = opinions(point).get(1);

    RiskPoint edited = world.edit.edit("clerk", point.key(), Map.of(RiskField.CAUSE, "Greed."));

    assertThat(returned.isStale(ContentHash.of(point.content()))).isFalse();
    assertThat(returned.isStale(ContentHash.of(edited.content()))).isTrue();
  }

  @Test
  void recordingTheSameMoveAgainChangesNothing() {
    RiskPoint point = submitted();
    Move move = Move.of(RETURN, "head", "Unclear.");
    world.recordOpinion.record(point, "draft", move);
    world.recordOpinion.record(point, "draft", move);

    assertThat(opinions(point)).hasSize(2);
    assertThat(world.store.actionsOn(point.key()))
        .containsExactly("risk-point.file", "risk-point.submit", "risk-point.return");
  }

  @Test
  void twoPeopleDoNotDecideTheSameStep() {
    RiskPoint point = submitted();
    world.recordOpinion.record(point, "in-charge-leader", Move.of(PASS, "head", ""));

    refused(() -> world.recordOpinion.record(point, "draft", Move.of(RETURN, "leader", "No.")))
        .as(CONFLICT, "review.decided-by-another");
  }

  @Test
  void aDecisionThatTheHostLostCanBeTakenAgain() {
    RiskPoint point = submitted();
    world.recordOpinion.record(point, "in-charge-leader", Move.of(PASS, "head", "Because."));

    assertThat(world.decide("head", point.key(), PASS).state()).isEqualTo("in-charge-leader");
    assertThat(opinions(point)).hasSize(2);
  }

  @Test
  void aWithdrawnPointStaysWithdrawn() {
    RiskPoint point = inForce();
    world.decide("secretary", point.key(), WITHDRAW);

    assertThat(world.point(point.key()).state()).isEqualTo("withdrawn");
    refused(() -> world.decide("secretary", point.key(), SUBMIT))
        .as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void anUnknownPointIsNotFound() {
    refused(() -> world.decide("clerk", "RISK-404", SUBMIT)).as(NOT_FOUND, "access.not-found");
  }
}
