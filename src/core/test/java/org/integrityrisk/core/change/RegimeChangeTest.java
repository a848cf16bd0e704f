package org.integrityrisk.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.journal.Progress.Phase;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Overruling;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another regime does to the points of a project: looked at first, then done. */
class RegimeChangeTest {

  private static final Regime STRICTER =
      OtherRegime.with(
          "category: [licensing, penalty, administrative-affairs]",
          "category: [licensing, penalty, inspection]",
          "when: {category: inspection}",
          "when: {category: administrative-affairs}",
          "- {level: \"2\", answers: main-leader",
          "- {level: \"2\", answers: in-charge-leader");

  @ParameterizedTest
  @CsvSource({
    "licensing,              1, 1, main-leader, main-leader",
    "inspection,             2, 1, main-leader, main-leader",
    "administrative-affairs, 1, 2, main-leader, in-charge-leader",
    "common,                 3, 3, in-charge-leader, in-charge-leader",
  })
  void gradesAgainAndSaysWhoAnswersThen(
      String category, String before, String after, String answered, String answers) {
    World world = world(STRICTER);
    RiskPoint point = draft(world, category);

    PointChange change = only(preview(world));
    assertThat(change.level())
        .isEqualTo(new Leveling(before, after, Leveling.Basis.RULE, List.of()));
    assertThat(change.answerer().before()).map(Answerer::role).contains(answered);
    assertThat(change.answerer().after()).map(Answerer::role).contains(answers);
    assertThat(world.point(point.key()).level()).isEqualTo(before);

    apply(world);
    assertThat(world.point(point.key()).level()).isEqualTo(after);
    assertThat(world.register.point(point.key()).level()).isEqualTo(after);
    assertThat(world.register.point(point.key()).answererRole()).isEqualTo(answers);
  }

  @Test
  void keepsTheFormerGradingBesideTheNewOne() {
    World world = world(STRICTER);
    RiskPoint point = draft(world, "inspection");

    apply(world);

    assertThat(grading(world, point).proposed().regime()).isEqualTo("other");
    assertThat(world.store.formerGradings().of(point.id()))
        .singleElement()
        .satisfies(
            former -> {
              assertThat(former.grading().proposed().regime()).isEqualTo("category-based");
              assertThat(former.grading().level()).isEqualTo("2");
            });
    assertThat(world.store.actionsOn(point.key())).endsWith("risk-point.regime-change");
    assertThat(world.store.actionsOn(World.PROJECT)).containsExactly("project.regime-change");
    assertThat(world.journal.phases()).containsExactly(Phase.DONE);
  }

  @Test
  void aLevelThatAReviewerHasSetStaysWithItsReason() {
    World world = world(STRICTER);
    RiskPoint point = submitted(world, "inspection");
    world.decide.decide(
        point.key(),
        Move.of(Decision.PASS, "head", "Yes.")
            .with(Optional.of(new Overruling("3", "Never happens."))));

    assertThat(only(preview(world)).level())
        .isEqualTo(new Leveling("3", "3", Leveling.Basis.OVERRULED, List.of()));
    apply(world);

    assertThat(grading(world, point).overruled().orElseThrow().reason())
        .isEqualTo("Never happens.");
    assertThat(grading(world, point).proposed().level()).contains("1");
    assertThat(world.point(point.key()).level()).isEqualTo("3");
  }

  @Test
  void withoutAnAnswerTheLevelOfAPointUnderReviewStaysAndThatOfADraftGoes() {
    World world = new World("category-based", "market-regulator");
    RiskPoint draft = draft(world, "licensing");
    RiskPoint pending = submitted(world, "licensing");
    String other = "market-regulator";

    RegimeChangePlan plan = world.previewChange.preview("admin", request(other));
    assertThat(change(plan, draft).level())
        .isEqualTo(new Leveling("1", "", Leveling.Basis.NONE, List.of("consequence")));
    assertThat(change(plan, pending).level())
        .isEqualTo(new Leveling("1", "1", Leveling.Basis.FORMER, List.of("consequence")));

    world.applyChange.apply("admin", request(other), plan.fingerprint());
    assertThat(world.point(draft.key()).level()).isEmpty();
    assertThat(world.point(pending.key()).level()).isEqualTo("1");
    assertThat(grading(world, pending).proposed().regime()).isEqualTo("category-based");
  }

  @Test
  void aPointGoesOnWhereTheNewChainHasItGoOn() {
    Regime longer =
        OtherRegime.chain(
            "other",
            List.of("department-head", "in-charge-leader", "leading-group=!leading-group"));
    World world = world(longer);
    RiskPoint first = submitted(world, "licensing");
    RiskPoint second = submitted(world, "licensing");
    world.decide("head", second.key(), Decision.PASS);

    RegimeChangePlan plan = preview(world);
    assertThat(change(plan, first).place().reason()).isEqualTo(PlaceReason.STEP_KEPT);
    assertThat(change(plan, second).place())
        .isEqualTo(new Place("in-charge-leader", Place.Move.MOVES, PlaceReason.STEP_BEFORE));
    apply(world);

    assertThat(world.point(first.key()).state()).isEqualTo("department-head");
    assertThat(world.point(second.key()).state()).isEqualTo("in-charge-leader");
    assertThat(world.host.workflowOf(first.key())).isEqualTo(longer);
    assertThat(world.register.point(second.key()).awaiting().user()).isEqualTo("leader");
    Opinion told = lastOpinion(world, second);
    assertThat(told.decision()).isEqualTo(Decision.RELOCATE);
    assertThat(told.round()).isEqualTo(1);
    world.decide("leader", second.key(), Decision.PASS);
    assertThat(world.point(second.key()).state()).isEqualTo("leading-group");
  }

  @Test
  void aPointThatHasToStartAgainIsADraftSentBack() {
    Regime turned =
        OtherRegime.chain("other", List.of("in-charge-leader", "department-head", "main-leader"));
    World world = world(turned);
    RiskPoint point = submitted(world, "licensing");
    world.decide("head", point.key(), Decision.PASS);

    apply(world);

    assertThat(world.point(point.key()).state()).isEqualTo("draft");
    assertThat(world.register.point(point.key()).returned()).isTrue();
    world.decide("clerk", point.key(), Decision.SUBMIT);
    world.decide("leader", point.key(), Decision.PASS);
    world.decide("head", point.key(), Decision.PASS);
    assertThat(world.point(point.key()).state()).isEqualTo("main-leader");
    assertThat(lastOpinion(world, point).round()).isEqualTo(2);
  }

  @Test
  void wordsThatTheNewRegimeDoesNotKnowNeedNewOnesFirst() {
    World world =
        world(
            OtherRegime.with(
                "code: common", "code: everyday", "category: common}", "category: everyday}"));
    RiskPoint point = draft(world, "common");
    draft(world, "licensing");

    RegimeChangePlan plan = preview(world);
    assertThat(plan.unmapped())
        .singleElement()
        .satisfies(
            word -> {
              assertThat(word.field()).isEqualTo(RiskField.CATEGORY);
              assertThat(word.code()).isEqualTo("common");
              assertThat(word.points()).isEqualTo(1);
              assertThat(word.suggestion()).isEqualTo("everyday");
              assertThat(word.mayBeCleared()).isFalse();
            });
    assertThat(refusal(world, request("other"), plan.fingerprint()))
        .containsExactly("change.word-lost@category");
    assertThat(preview(world, words("category", "common", "")).unmapped()).hasSize(1);
    assertThat(preview(world, words("category", "common", "nonsense")).unmapped()).hasSize(1);

    ChangeRequest mapped = words("category", "common", "everyday");
    RegimeChangePlan ready = preview(world, mapped);
    assertThat(ready.unmapped()).isEmpty();
    assertThat(ready.lost()).hasSize(1);
    world.applyChange.apply("admin", mapped, ready.fingerprint());
    assertThat(world.point(point.key()).content().get(RiskField.CATEGORY)).isEqualTo("everyday");
    assertThat(world.point(point.key()).level()).isEqualTo("3");
  }

  @Test
  void wordsOfMeasuresAndWarningsNeedNewOnesToo() {
    World world = world(OtherRegime.with("- {code: preventive,", "- {code: beforehand,"));
    draft(world, "common");
    world.followUps.add(FollowUpField.STAGE, "preventive");
    world.followUps.add(FollowUpField.STAGE, "preventive");
    world.followUps.add(FollowUpField.STAGE, "monitoring");

    RegimeChangePlan plan = preview(world);
    assertThat(plan.unmapped())
        .singleElement()
        .satisfies(
            word -> {
              assertThat(word.field()).isEqualTo(FollowUpField.STAGE);
              assertThat(word.code()).isEqualTo("preventive");
              assertThat(word.points()).isEqualTo(2);
              assertThat(word.suggestion()).isEqualTo("beforehand");
              assertThat(word.mayBeCleared()).isFalse();
            });
    assertThat(refusal(world, request("other"), plan.fingerprint()))
        .containsExactly("change.word-lost@stage");
    assertThat(preview(world, words("stage", "preventive", "nonsense")).unmapped()).hasSize(1);
    assertThat(Refusal.of(() -> preview(world, words("stage", "monitoring", "beforehand"))))
        .containsExactly("change.word-stays@words");

    ChangeRequest mapped = words("stage", "preventive", "beforehand");
    RegimeChangePlan ready = preview(world, mapped);
    assertThat(ready.unmapped()).isEmpty();
    world.applyChange.apply("admin", mapped, ready.fingerprint());
    assertThat(world.followUps.wordsIn(World.PROJECT, FollowUpField.STAGE))
        .isEqualTo(Map.of("beforehand", 2, "monitoring", 1));
  }

  @Test
  void anApprovalOfOtherWordsShowsAsStaleAndKeepsWhatItApproved() {
    Regime other =
        OtherRegime.with(
            "code: common", "code: everyday", "category: common}", "category: everyday}");
    World world = world(other);
    RiskPoint point = submitted(world, "common");
    world.decide("head", point.key(), Decision.PASS);

    ChangeRequest mapped = words("category", "common", "everyday");
    world.applyChange.apply("admin", mapped, preview(world, mapped).fingerprint());

    assertThat(world.register.point(point.key()).review().staleApprovals()).isEqualTo(1);
    String approved = world.store.opinions().of(point.id()).get(1).contentHash();
    assertThat(
            world.store.contents(world.clock).of(point.id()).get(approved).get(RiskField.CATEGORY))
        .isEqualTo("common");
  }

  @Test
  void appliesOnlyThePlanThatWasLookedAt() {
    World world = world(STRICTER);
    RiskPoint point = draft(world, "inspection");
    String seen = preview(world).fingerprint();

    assertThat(preview(world).fingerprint()).isEqualTo(seen);
    world.decide("clerk", point.key(), Decision.SUBMIT);
    assertThat(refusal(world, request("other"), seen)).containsExactly("change.other-plan");
    assertThat(world.point(point.key()).level()).isEqualTo("2");
    assertThat(world.journal.phases()).isEmpty();
  }

  @Test
  void aPageOfAListIsWhatThePlanSays() {
    World world = world(STRICTER);
    List.of("inspection", "common", "inspection", "licensing", "inspection")
        .forEach(category -> draft(world, category));
    RegimeChangePlan plan = preview(world);
    List<PointChange> moved =
        plan.points().stream().filter(point -> point.level().isChange()).toList();

    PlanPage page = page(world, plan.fingerprint(), excerpt("2", 1, 1));
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.points()).containsExactly(moved.get(1));
    assertThat(page(world, plan.fingerprint(), excerpt("3", 0, 5)).points()).isEmpty();
  }

  @Test
  void aPageOfAPlanThatWouldBeAnotherByNowIsRefused() {
    World world = world(STRICTER);
    RiskPoint point = draft(world, "inspection");
    String seen = preview(world).fingerprint();

    assertThat(Refusal.of(() -> page(world, "another", excerpt("2", 0, 5))))
        .containsExactly("change.other-plan");
    world.edit.edit("clerk", point.key(), Map.of(RiskField.CATEGORY, "common"));
    assertThat(Refusal.of(() -> page(world, seen, excerpt("2", 0, 5))))
        .containsExactly("change.other-plan");
    assertThat(
            Refusal.of(
                () ->
                    world.previewChange.page(
                        "secretary", request("other"), seen, Effect.LEVEL, excerpt("2", 0, 5))))
        .containsExactly("setup.admin-only");
  }

  private static PlanPage page(World world, String fingerprint, PlanExcerpt excerpt) {
    return world.previewChange.page("admin", request("other"), fingerprint, Effect.LEVEL, excerpt);
  }

  private static PlanExcerpt excerpt(String before, int start, int limit) {
    return new PlanExcerpt(
        Optional.of(Effect.LEVEL), Optional.of(before), Optional.empty(), start, limit);
  }

  @Test
  void isForAdministratorsAndForAnotherRegime() {
    World world = world(STRICTER);

    assertThat(Refusal.of(() -> world.previewChange.preview("secretary", request("other"))))
        .containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> world.applyChange.apply("secretary", request("other"), "")))
        .containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> world.applyChange.running("secretary", World.PROJECT)))
        .containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> preview(world, request("category-based"))))
        .containsExactly("change.same-regime@regime");
    assertThat(Refusal.of(() -> preview(world, request("none"))))
        .containsExactly("setup.regime-unknown@regime");
    assertThat(Refusal.of(() -> preview(world, words("title", "a", "b"))))
        .containsExactly("change.unknown-field@words");
    assertThat(Refusal.of(() -> preview(world, words("category", "licensing", "penalty"))))
        .containsExactly("change.word-stays@words");
  }

  @Test
  void whileItRunsNobodyFilesOrMovesAPoint() {
    World world = world(STRICTER);
    RiskPoint point = draft(world, "inspection");
    world.fuse.failAfter(4);
    assertThat(catchThrowable(() -> apply(world))).isInstanceOf(IllegalStateException.class);

    assertThat(world.applyChange.running("admin", World.PROJECT)).isPresent();
    assertThat(Refusal.of(() -> world.draft())).containsExactly("change.running");
    assertThat(refusal(world, request("other"), "")).containsExactly("change.running");
    assertThat(
            Refusal.of(
                () ->
                    world.guard.check(
                        world.loadPoint.forUser("clerk", point.key()),
                        Move.of(Decision.SUBMIT, "clerk", ""))))
        .containsExactly("change.running");

    world.clock.pass(Duration.ofMinutes(10));
    world.runner.resume(Duration.ofMinutes(5));
    assertThat(world.applyChange.running("admin", World.PROJECT)).isEmpty();
    assertThat(world.point(point.key()).level()).isEqualTo("1");
  }

  private static World world(Regime other) {
    return World.of(new World("category-based").regime, other);
  }

  private static RiskPoint draft(World world, String category) {
    return world.file.file(
        "clerk",
        World.PROJECT,
        World.content().with(RiskField.CATEGORY, category).with(RiskField.CONSEQUENCE, ""),
        false);
  }

  private static RiskPoint submitted(World world, String category) {
    RiskPoint draft = draft(world, category);
    world.decide("clerk", draft.key(), Decision.SUBMIT);
    return draft;
  }

  private static ChangeRequest request(String regime) {
    return new ChangeRequest(World.PROJECT, regime, Map.of(), false);
  }

  private static ChangeRequest words(String field, String code, String word) {
    return new ChangeRequest(World.PROJECT, "other", Map.of(field, Map.of(code, word)), false);
  }

  private static RegimeChangePlan preview(World world) {
    return preview(world, request("other"));
  }

  private static RegimeChangePlan preview(World world, ChangeRequest request) {
    return world.previewChange.preview("admin", request);
  }

  private static void apply(World world) {
    world.applyChange.apply("admin", request("other"), preview(world).fingerprint());
  }

  private static List<String> refusal(World world, ChangeRequest request, String fingerprint) {
    return Refusal.of(() -> world.applyChange.apply("admin", request, fingerprint));
  }

  private static PointChange only(RegimeChangePlan plan) {
    assertThat(plan.points()).hasSize(1);
    return plan.points().get(0);
  }

  private static PointChange change(RegimeChangePlan plan, RiskPoint point) {
    return plan.points().stream()
        .filter(change -> change.key().equals(point.key()))
        .findFirst()
        .orElseThrow();
  }

  private static PointGrading grading(World world, RiskPoint point) {
    return world.store.of(point.id()).orElseThrow();
  }

  private static Opinion lastOpinion(World world, RiskPoint point) {
    List<Opinion> all = world.store.opinions().of(point.id());
    return all.get(all.size() - 1);
  }
}
