package org.integrityrisk.core.reexamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.administration.SeenPower;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.Licences;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A basis is amended or repealed: its points are flagged until somebody has looked at them. */
class ReExaminationTest {

  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final World world = withPower();

  private static World withPower() {
    World world = new World("category-based");
    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), Licences.power());
    return world;
  }

  private static Power amended(BasisState state) {
    Basis changed = Licences.changed(Licences.LAW, state);
    return Licences.power().with(List.of(changed, Licences.RULES));
  }

  private static RiskPoint draft(World world) {
    return world.file.file(
        "clerk",
        World.PROJECT,
        World.content()
            .with(RiskField.POWER, "Grant licences")
            .with(RiskField.FLOW_STEP, "On the spot"),
        false);
  }

  private static RiskPoint underReview(World world) {
    return world.decide("clerk", draft(world).key(), Decision.SUBMIT);
  }

  private RiskPoint inForce() {
    RiskPoint point = underReview(world);
    world.decide("head", point.key(), Decision.PASS);
    MeetingDecision passed = new MeetingDecision(point.key(), Decision.PASS, "");
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
            List.of(passed)));
    return world.point(point.key());
  }

  private List<Flag> standing(RiskPoint point) {
    return world.flags.of(point.id()).stream().filter(Flag::stands).toList();
  }

  private boolean isFlagged(RiskPoint point) {
    return world.register.point(point.key()).flaggedSince().isPresent();
  }

  @Test
  void aPointNamesPowerAndStepByCodeAndTakesOverTheBasis() {
    RiskPoint point = draft(world);

    assertThat(point.content().get(RiskField.POWER)).isEqualTo("L-1");
    assertThat(point.content().get(RiskField.FLOW_STEP)).isEqualTo("S4");
    assertThat(point.content().get(RiskField.POWER_BASIS))
        .isEqualTo("Licensing act Article 4\nRules of the bureau");
  }

  @ParameterizedTest
  @CsvSource({
    "Fishing, '',   risk.unknown-power@power",
    "L-1,     S99,  risk.unknown-flow-step@flowStep",
  })
  void aDepartmentWithACatalogueTakesNoOtherPower(String power, String step, String problem) {
    refused(
            () ->
                world.file.file(
                    "clerk",
                    World.PROJECT,
                    World.content().with(RiskField.POWER, power).with(RiskField.FLOW_STEP, step),
                    false))
        .at(problem);
  }

  @Test
  void aDepartmentWithoutACatalogueWritesWhatItLikes() {
    World empty = new World("category-based");

    RiskPoint point =
        empty.file.file(
            "clerk", World.PROJECT, World.content().with(RiskField.POWER, "Fishing"), false);

    assertThat(point.content().get(RiskField.POWER)).isEqualTo("Fishing");
  }

  @ParameterizedTest
  @CsvSource({"AMENDED", "REPEALED"})
  void aChangedBasisFlagsWhatIsUnderReviewOrInForce(BasisState state) {
    RiskPoint draft = draft(world);
    RiskPoint waiting = underReview(world);

    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(state));

    assertThat(isFlagged(draft)).isFalse();
    assertThat(isFlagged(waiting)).isTrue();
    Flag flag = standing(waiting).get(0);
    assertThat(flag.because().basis().state()).isEqualTo(state);
    assertThat(flag.by()).isEqualTo("secretary");
    assertThat(world.store.actionsOn(waiting.key())).endsWith("risk-point.flag");
  }

  @Test
  void theSameChangeFlagsOnceAndALaterOneAgain() {
    RiskPoint point = underReview(world);

    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.AMENDED));
    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.AMENDED));
    assertThat(standing(point)).hasSize(1);

    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.REPEALED));
    assertThat(standing(point)).hasSize(2);
  }

  @Test
  void aPointThatIsReturnedIsLookedAtAnyway() {
    RiskPoint point = underReview(world);
    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.AMENDED));

    world.decide("head", point.key(), Decision.RETURN);

    assertThat(standing(point)).isEmpty();
    assertThat(isFlagged(point)).isFalse();
    assertThat(world.point(point.key()).state()).isEqualTo(RiskState.DRAFT);
  }

  @ParameterizedTest
  @CsvSource({"secretary", "inspector", "head", "leader", "admin"})
  void whoAnswersOrWatchesDismissesWithAReason(String user) {
    RiskPoint point = underReview(world);
    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.AMENDED));
    String flag = standing(point).get(0).id();

    world.dismissFlag.dismiss(user, point.key(), flag, "Article 4 only moved.");

    assertThat(standing(point)).isEmpty();
    assertThat(isFlagged(point)).isFalse();
    assertThat(world.store.actionsOn(point.key())).endsWith("risk-point.flag-dismissed");
    refused(() -> world.dismissFlag.dismiss(user, point.key(), flag, "Again."))
        .as(CONFLICT, "flag.ended");
  }

  @Test
  void othersDoNot() {
    RiskPoint point = underReview(world);
    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.AMENDED));
    String flag = standing(point).get(0).id();

    refused(() -> world.dismissFlag.dismiss("clerk", point.key(), flag, "Mine."))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> world.dismissFlag.dismiss("window-clerk", point.key(), flag, "Mine."))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> world.dismissFlag.dismiss("stranger", point.key(), flag, "?"))
        .as(NOT_FOUND, "access.not-found");
    refused(() -> world.dismissFlag.dismiss("secretary", point.key(), flag, " "))
        .as(INVALID, "flag.reason-missing");
    refused(() -> world.dismissFlag.dismiss("secretary", point.key(), "none", "Why"))
        .as(NOT_FOUND, "access.not-found");
    assertThat(standing(point)).hasSize(1);
  }

  /** Nobody forgets a point because a node died in the middle. */
  @Property(tries = 60)
  void everyPointIsFlaggedWhereverTheProcessDied(@ForAll @IntRange(max = 24) int writes) {
    World stormy = withPower();
    RiskPoint one = underReview(stormy);
    RiskPoint other = underReview(stormy);

    stormy.fuse.crashAfter(writes);
    try {
      stormy.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.REPEALED));
    } catch (Crash died) {
      assertThat(died).isNotNull();
    }
    stormy.fuse.crashAfter(Integer.MAX_VALUE);
    stormy.clock.pass(SILENCE.plusMinutes(1));
    stormy.runner.resume(SILENCE);

    boolean kept = stormy.powers.catalogue().powers().contains(amended(BasisState.REPEALED));
    for (RiskPoint point : List.of(one, other)) {
      assertThat(stormy.flags.of(point.id())).hasSize(kept ? 1 : 0);
      assertThat(stormy.register.point(point.key()).flaggedSince().isPresent()).isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "clerk,        true",
    "head,         true",
    "secretary,    true",
    "cashier,      false",
    "leader,       false",
  })
  void whoeverAnswersForAFlaggedPointHasItLookedAtAgain(String user, boolean may) {
    RiskPoint point = inForce();
    Decision again = Decision.RE_EXAMINE;
    if (!user.equals("secretary")) {
      refused(() -> world.decide(user, point.key(), again)).as(FORBIDDEN, "access.forbidden");
    }

    world.changePowers.save("secretary", SeenPower.asItIs("L-1"), amended(BasisState.AMENDED));

    if (may) {
      assertThat(world.decide(user, point.key(), again).state()).isEqualTo("re-examination");
      assertThat(standing(point)).isEmpty();
    } else {
      refused(() -> world.decide(user, point.key(), again)).as(FORBIDDEN, "access.forbidden");
    }
  }
}
