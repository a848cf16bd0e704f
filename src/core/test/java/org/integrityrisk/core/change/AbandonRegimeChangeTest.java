package org.integrityrisk.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Map;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.journal.Progress.Phase;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

/** A change that the host refuses for good is given up, and the project can be worked in again. */
class AbandonRegimeChangeTest {

  private static final Regime OTHER =
      OtherRegime.with(
          "category: [licensing, penalty, administrative-affairs]",
          "category: [licensing, penalty, inspection]",
          "when: {category: inspection}",
          "when: {category: administrative-affairs}");

  private static final Regime OTHER_STAGES =
      OtherRegime.with(
          "- {code: preventive,", "- {code: beforehand,",
          "- {code: monitoring,", "- {code: meanwhile,");

  private final World world = World.of(new World("category-based").regime, OTHER);
  private final RiskPoint first = draft();
  private final RiskPoint refused = draft();
  private final RiskPoint last = draft();

  @Test
  void whatCanBeTakenAlongIsAndTheRestIsListedWithTheReason() {
    world.host.refuse(refused.key());
    fails();

    giveUp();

    assertThat(world.point(first.key()).level()).isEqualTo("1");
    assertThat(world.point(last.key()).level()).isEqualTo("1");
    assertThat(world.point(refused.key()).level()).isEqualTo("2");
    assertThat(world.abandonChange.leftBehind("admin", World.PROJECT))
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.key()).isEqualTo(refused.key());
              assertThat(left.reason()).contains("The host refuses");
            });
    assertThat(world.store.actionsOn(refused.key())).endsWith("risk-point.regime-change-refused");
    assertThat(world.store.actionsOn(World.PROJECT))
        .containsExactly("project.regime-change-abandon", "project.regime-change");
    assertThat(world.journal.phases()).containsExactly(Phase.DONE);
  }

  @Test
  void theProjectCanBeWorkedInAgain() {
    world.host.refuse(refused.key());
    fails();
    assertThat(Refusal.of(this::draft)).containsExactly("change.running");

    giveUp();

    assertThat(world.applyChange.running("admin", World.PROJECT)).isEmpty();
    assertThat(draft().level()).isEqualTo("1");
    assertThat(world.decide("clerk", first.key(), Decision.SUBMIT).state())
        .isEqualTo("department-head");
  }

  @Test
  void whatWasLeftBehindIsTakenAlongOnceTheHostAllowsIt() {
    world.host.refuse(refused.key());
    fails();
    giveUp();
    assertThat(catchThrowable(() -> world.abandonChange.takeRest("admin", World.PROJECT)))
        .isInstanceOf(IllegalStateException.class);
    giveUp();
    assertThat(world.abandonChange.leftBehind("admin", World.PROJECT)).hasSize(1);

    world.host.relent();
    world.abandonChange.takeRest("admin", World.PROJECT);

    assertThat(world.point(refused.key()).level()).isEqualTo("1");
    assertThat(world.register.point(refused.key()).level()).isEqualTo("1");
    assertThat(world.abandonChange.leftBehind("admin", World.PROJECT)).isEmpty();
    assertThat(Refusal.of(() -> world.abandonChange.takeRest("admin", World.PROJECT)))
        .containsExactly("change.nothing-left");
  }

  @Test
  void wordsThatWereNotReplacedAreReplacedOnceTheHostAllowsIt() {
    World other = World.of(new World("category-based").regime, OTHER_STAGES);
    other.followUps.add(FollowUpField.STAGE, "preventive");
    other.followUps.add(FollowUpField.STAGE, "monitoring");
    other.followUps.refuse(FollowUpField.STAGE);
    Map<String, String> stages = Map.of("preventive", "beforehand", "monitoring", "meanwhile");
    ChangeRequest request =
        new ChangeRequest(World.PROJECT, "other", Map.of("stage", stages), false);
    String plan = other.previewChange.preview("admin", request).fingerprint();
    assertThat(catchThrowable(() -> other.applyChange.apply("admin", request, plan)))
        .isInstanceOf(IllegalStateException.class);
    other.clock.pass(Duration.ofMinutes(2));
    other.abandonChange.abandon("admin", World.PROJECT);

    assertThat(other.abandonChange.leftBehind("admin", World.PROJECT))
        .allMatch(Refused::canBeTakenLater)
        .extracting(Refused::word)
        .containsExactlyInAnyOrder("stage/preventive", "stage/monitoring");
    other.followUps.relent();
    other.abandonChange.takeRest("admin", World.PROJECT);

    assertThat(other.followUps.wordsIn(World.PROJECT, FollowUpField.STAGE))
        .isEqualTo(Map.of("beforehand", 1, "meanwhile", 1));
    assertThat(other.abandonChange.leftBehind("admin", World.PROJECT)).isEmpty();
  }

  @Test
  void whereTheHostRefusesTheRegimeItselfTheFormerOneStays() {
    world.host.refuse("other");
    fails();

    giveUp();

    assertThat(world.loadPoint.regimeOf(World.PROJECT).key()).isEqualTo("category-based");
    assertThat(world.point(first.key()).level()).isEqualTo("2");
    assertThat(world.abandonChange.leftBehind("admin", World.PROJECT))
        .singleElement()
        .satisfies(left -> assertThat(left.isPoint()).isFalse());
    assertThat(world.store.actionsOn(World.PROJECT))
        .containsExactly("project.regime-change-abandon", "project.regime-change-refused");
    assertThat(world.store.actionsOn(first.key())).doesNotContain("risk-point.regime-change");
    assertThat(draft().level()).isEqualTo("2");
  }

  @Test
  void isForAdministratorsAndForAChangeThatHasFailed() {
    assertThat(Refusal.of(() -> world.abandonChange.abandon("secretary", World.PROJECT)))
        .containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> world.abandonChange.leftBehind("secretary", World.PROJECT)))
        .containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> world.abandonChange.takeRest("secretary", World.PROJECT)))
        .containsExactly("setup.admin-only");
    assertThat(Refusal.of(() -> world.abandonChange.abandon("admin", World.PROJECT)))
        .containsExactly("change.none-running");

    world.fuse.crashAfter(8);
    assertThat(catchThrowable(this::applies)).isInstanceOf(Crash.class);
    assertThat(world.applyChange.running("admin", World.PROJECT).orElseThrow().stalled()).isFalse();
    assertThat(Refusal.of(() -> world.abandonChange.abandon("admin", World.PROJECT)))
        .containsExactly("change.still-running");
    world.clock.pass(Duration.ofMinutes(2));
    assertThat(world.applyChange.running("admin", World.PROJECT).orElseThrow().stalled()).isTrue();
  }

  @Test
  void whatTheHostRefusesCanBeGivenUpAtOnce() {
    world.host.refuse(refused.key());
    fails();

    assertThat(world.applyChange.running("admin", World.PROJECT).orElseThrow().stalled()).isTrue();
    world.abandonChange.abandon("admin", World.PROJECT);
    assertThat(world.abandonChange.leftBehind("admin", World.PROJECT)).hasSize(1);
  }

  @Test
  void givingUpIsFinishedByTheJobWhereTheProcessDied() {
    world.host.refuse(refused.key());
    fails();
    world.clock.pass(Duration.ofMinutes(2));
    world.fuse.crashAfter(8);
    assertThat(catchThrowable(() -> world.abandonChange.abandon("admin", World.PROJECT)))
        .isInstanceOf(Crash.class);

    world.clock.pass(Duration.ofMinutes(10));
    world.runner.resume(Duration.ofMinutes(5));

    assertThat(world.applyChange.running("admin", World.PROJECT)).isEmpty();
    assertThat(world.point(last.key()).level()).isEqualTo("1");
    assertThat(world.abandonChange.leftBehind("admin", World.PROJECT)).hasSize(1);
  }

  private void fails() {
    assertThat(catchThrowable(this::applies)).isInstanceOf(IllegalStateException.class);
  }

  private void applies() {
    ChangeRequest request = new ChangeRequest(World.PROJECT, "other", Map.of(), false);
    String plan = world.previewChange.preview("admin", request).fingerprint();
    world.applyChange.apply("admin", request, plan);
  }

  private void giveUp() {
    world.clock.pass(Duration.ofMinutes(2));
    world.abandonChange.abandon("admin", World.PROJECT);
  }

  private RiskPoint draft() {
    return world.file.file(
        "clerk",
        World.PROJECT,
        World.content().with(RiskField.CATEGORY, "inspection").with(RiskField.CONSEQUENCE, ""),
        false);
  }
}
