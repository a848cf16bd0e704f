package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a warning that is not answered, or answered badly, under each regime. */
class LadderTest {

  private static final int LONG = 40;

  /** Nobody does anything: rung after rung, then accountability. */
  @ParameterizedTest
  @CsvSource({
    "civil-affairs-bureau, yellow, check,          yellow orange red,       accountability",
    "municipal,            yellow, monitoring,     yellow orange red,       accountability",
    "city-leadership,      yellow, screening,      yellow red,              accountability",
    "market-regulator,     green,  tip,            green yellow orange red, rotation",
    "market-regulator,     orange, check,          orange red,              rotation",
    "power-based,          yellow, tip,            yellow red,              accountability",
    "tax-county,           yellow, warning-system, yellow red,              deduction",
    "state-owned-company,  green,  check,          green yellow orange red, criticism",
    "education,            green,  '',             green yellow orange red, accountability",
  })
  void anUnansweredWarningClimbsEveryRungOfItsRegime(
      String regime, String colour, String source, String rungs, String kind) {
    Warned warned = new Warned(regime, colour, sourceOf(regime, source));
    List<String> seen = new ArrayList<>(List.of(warned.colour()));
    for (int month = 0; month < 12; month++) {
      warned.pass(LONG);
      warned.escalate();
      if (!warned.colour().equals(seen.get(seen.size() - 1))) {
        seen.add(warned.colour());
      }
    }

    assertThat(String.join(" ", seen)).isEqualTo(rungs);
    assertThat(warned.now().standing().ended()).isTrue();
    assertThat(warned.world.accountabilities.ofWarning(warned.key))
        .filteredOn(entry -> !entry.joint())
        .extracting(AccountabilityEntry::person, AccountabilityEntry::kind)
        .containsExactly(tuple(Warned.PERSON, kind));
  }

  private static String sourceOf(String regime, String source) {
    return source.isEmpty() ? new World(regime).regime.warnings().sources().codes().get(0) : source;
  }

  /** Two nodes saw the same warning before either took the step: one number is drawn. */
  @Test
  void ofTwoNodesOnlyOneDrawsANumber() {
    Warned warned = new Warned("state-owned-company", "green", "check");
    AtomicInteger drawn = new AtomicInteger(100);
    ClimbLadder ladder = ladder(warned.world, drawn);
    warned.pass(LONG);
    Warning seen = warned.now();
    LoadedPoint point =
        warned.world.loadPoint.surround(
            "inspector", warned.world.host.find(seen.point()).orElseThrow());

    ladder.ifDue(seen, point, "");
    ladder.ifDue(seen, point, "");

    assertThat(drawn).hasValue(101);
    assertThat(warned.now().standing().escalations()).isEqualTo(1);
    assertThat(warned.now().standing().number()).contains("101");
  }

  private static ClimbLadder ladder(World world, AtomicInteger drawn) {
    return new ClimbLadder(
        world.calendar,
        new DocumentNumbers(name -> drawn.incrementAndGet()),
        world.warnings,
        new AtOnce(),
        world.runner,
        new StandInForIssuer(world.town),
        () -> "climb-" + world.clock.instant() + drawn,
        world.clock);
  }

  /** Which colour a source gives rise to where the issuer chooses none. */
  @ParameterizedTest
  @CsvSource({
    "state-owned-company, box,       yellow",
    "state-owned-company, hotline,   yellow",
    "municipal,           complaint, orange",
    "city-leadership,     screening, yellow",
    "market-regulator,    check,     yellow",
  })
  void theSourceProposesTheColour(String regime, String source, String colour) {
    Warned warned = new Warned(regime, "", source);

    assertThat(warned.colour()).isEqualTo(colour);
    assertThat(warned.now().standing().reason().rule()).isEqualTo(WarningRule.TRIGGER);
    assertThat(warned.now().standing().reason().values()).containsExactly(source, colour);
  }

  @ParameterizedTest
  @CsvSource({
    "state-owned-company, yellow, Yellow Integrity-Risk Warning Notice, 廉政风险黄色预警通知书",
    "state-owned-company, red,    Red Integrity-Risk Warning Notice,    廉政风险红色预警通知书",
    "market-regulator,    yellow, Inspection Rectification Suggestion,  监察整改建议书",
    "market-regulator,    orange, Inspection Rectification Notice,      监察整改通知书",
  })
  void theNoticeIsCalledAsTheRegimeCallsIt(String regime, String colour, String en, String zh) {
    var notice = new World(regime).regime.warnings().colours().find(colour).orElseThrow().notice();
    assertThat(notice.en()).isEqualTo(en);
    assertThat(notice.zh()).isEqualTo(zh);
  }

  @Test
  void itGoesUpOnlyAfterWholeWorkingDaysOfDelay() {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    assertThat(warned.now().content().deadline()).isEqualTo("2026-12-04");

    warned.pass(17);
    warned.escalate();
    assertThat(warned.today()).isEqualTo("2026-12-09");
    assertThat(warned.colour()).isEqualTo("yellow");

    warned.pass(1);
    warned.escalate();
    Warning climbed = warned.now();
    assertThat(climbed.content().colour()).isEqualTo("orange");
    assertThat(climbed.content().deadline()).isEqualTo("2026-12-24");
    assertThat(climbed.standing().reason())
        .isEqualTo(
            new WarningReason(
                WarningRule.OVERDUE,
                "state-owned-company",
                warned.world.regime.version(),
                Map.of("from", "yellow", "to", "orange", "deadline", "2026-12-04", "days", "3")));
  }

  @Test
  void aFailedExaminationTakesItUpAtOnceWhereTheRegimeAllowsOnlyOne() {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    warned.answer();
    warned.examine(false);

    assertThat(warned.colour()).isEqualTo("orange");
    assertThat(warned.now().state()).isEqualTo(WarningState.ISSUED);
    assertThat(warned.now().standing().rejections()).isZero();
    assertThat(warned.world.store.actionsOn(warned.key))
        .containsExactly("warning.issue", "warning.answer", "warning.reject", "warning.escalate");
  }

  @Test
  void whereTheRegimeAllowsTwoTheFirstFailureGivesAWholeNewDeadline() {
    Warned warned = new Warned("market-regulator", "yellow", "tip");
    warned.pass(LONG);
    warned.answer();
    warned.examine(false);
    assertThat(warned.colour()).isEqualTo("yellow");
    assertThat(warned.now().isOverdue(warned.today())).isFalse();

    warned.answer();
    warned.examine(false);
    assertThat(warned.colour()).isEqualTo("orange");
  }

  @Test
  void whatWasPromisedAndNotDoneFailsAsWell() {
    Warned warned = new Warned("state-owned-company", "orange", "check");
    warned.answer();
    warned.examine(true);
    warned.world.superviseWarning.supervise("secretary", warned.key, "Watch.", Optional.empty());
    warned.world.failWarning.fail("secretary", warned.key, "Still complaints.");

    assertThat(warned.colour()).isEqualTo("red");
    assertThat(warned.now().state()).isEqualTo(WarningState.ISSUED);
  }

  @Test
  void itIsSupervisedOnUntilThingsArePutRightAndThenLifted() {
    Warned warned = new Warned("state-owned-company", "red", "check");
    warned.answer();
    warned.examine(true);
    assertThat(warned.now().content().deadline()).isEqualTo("2026-12-11");
    warned.world.superviseWarning.supervise(
        "secretary", warned.key, "Not yet.", Optional.of(warned.today().plusDays(60)));
    warned.pass(LONG);
    warned.escalate();
    assertThat(warned.now().state()).isEqualTo(WarningState.SUPERVISED);

    warned.world.liftWarning.lift("secretary", warned.key, "Settled.");
    assertThat(warned.now().state()).isEqualTo(WarningState.LIFTED);
    assertThat(warned.world.tasks.all(World.PROJECT)).isEmpty();
  }

  @Test
  void theExaminationOfTheWarnedOnesAnswerTakesAsLongAsItTakes() {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    warned.answer();
    warned.pass(LONG);
    warned.escalate();

    assertThat(warned.colour()).isEqualTo("yellow");
  }

  @ParameterizedTest
  @CsvSource({
    "chief,        true",
    "secretary,    true",
    "inspector,    false",
    "head,         false",
    "window-clerk, false",
  })
  void thePartyGroupExaminesOfWhomTheOfficeWritesItDown(String user, boolean allowed) {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    warned.answer();

    if (allowed) {
      warned.world.examineWarning.examine(user, warned.key, true, "Good.");
      assertThat(warned.now().state()).isEqualTo(WarningState.EXAMINED);
    } else {
      refused(() -> warned.world.examineWarning.examine(user, warned.key, true, "Good."))
          .as(FORBIDDEN, "access.forbidden");
    }
  }

  @Test
  void theBodyAndTheSuperiorFindTheirTasks() {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    assertThat(tasks(warned))
        .containsExactly(WorkKind.WARNING_ACKNOWLEDGE + " " + TaskHolder.person("head"));

    warned.world.acknowledgeWarning.acknowledge("head", warned.key);
    warned.world.acknowledgeWarning.acknowledge(Warned.PERSON, warned.key);
    assertThat(tasks(warned)).isEmpty();
    refused(() -> warned.world.acknowledgeWarning.acknowledge("head", warned.key))
        .as(CONFLICT, "access.out-of-turn");
    refused(() -> warned.world.acknowledgeWarning.acknowledge("clerk", warned.key))
        .as(FORBIDDEN, "access.forbidden");

    warned.answer();
    assertThat(warned.world.tasks.all(World.PROJECT))
        .extracting(Task::kind)
        .containsExactly(WorkKind.WARNING_EXAMINE);
  }

  private static List<String> tasks(Warned warned) {
    return warned.world.tasks.all(World.PROJECT).stream()
        .map(task -> task.kind() + " " + task.holder())
        .toList();
  }

  @Test
  void aNewNoticeGoesToBothAgain() {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    warned.world.acknowledgeWarning.acknowledge("head", warned.key);
    String number = warned.now().standing().number();
    warned.pass(LONG);
    warned.escalate();

    Standing standing = warned.now().standing();
    assertThat(standing.number()).isNotEqualTo(number).isNotEmpty();
    assertThat(standing.receipt()).isEqualTo(Standing.Receipt.awaited("head"));
  }

  @ParameterizedTest
  @CsvSource({
    "300, orange, REPEAT",
    "400, yellow, CHOSEN",
  })
  void aSecondWarningWithinAYearStartsOneRungHigher(int days, String colour, WarningRule rule) {
    Warned warned = new Warned("state-owned-company", "green", "check");
    warned.pass(days);
    String again = warned.issue(warned.point(), "yellow", "check");

    Warning second = warned.world.warnings.find(again).orElseThrow();
    assertThat(second.content().colour()).isEqualTo(colour);
    assertThat(second.standing().reason().rule()).isEqualTo(rule);
  }

  @Test
  void theSuperiorIsLiableTooWhereTheRegimeSaysSo() {
    Warned warned = new Warned("tax-county", "red", "hotline");
    warned.pass(LONG);
    warned.escalate();

    assertThat(warned.world.accountabilities.ofWarning(warned.key))
        .extracting(AccountabilityEntry::person, AccountabilityEntry::joint)
        .containsExactly(tuple(Warned.PERSON, false), tuple("head", true));
  }

  @Test
  void theOfficesHoldToAccountWithAReasonAndOnlyOnceForEachKind() {
    Warned warned = new Warned("market-regulator", "red", "check");
    warned.world.recordAccountability.record("inspector", warned.key, "transfer", "Grave.");
    String written = warned.world.store.auditTrail().from(1, 10_000).toString();
    refused(
            () ->
                warned.world.recordAccountability.record(
                    "inspector", warned.key, "transfer", "Once more."))
        .as(CONFLICT, "warning.held-to-account-already");
    assertThat(warned.world.store.auditTrail().from(1, 10_000)).hasToString(written);
    assertThat(warned.world.accountabilities.ofWarning(warned.key))
        .extracting(AccountabilityEntry::kind)
        .containsExactly("transfer");
    refused(() -> warned.world.recordAccountability.record("head", warned.key, "transfer", "So."))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> warned.world.recordAccountability.record("inspector", warned.key, "jail", ""))
        .at("warning.unknown-accountability@kind", "warning.opinion-required@note");
  }

  @Test
  void whoChangesPostKeepsTheWarningOrHandsItOverAsTheOfficeDecides() {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    var point = warned.world.loadPoint.forUser("inspector", warned.now().point());
    assertThat(HandOverWarning.isAsked(warned.now(), point)).isFalse();

    warned.world.reorganise(
        new Post("window", "Window", "licensing", Rank.GENERAL, Optional.of("clerk")));
    point = warned.world.loadPoint.forUser("inspector", warned.now().point());
    assertThat(HandOverWarning.isAsked(warned.now(), point)).isTrue();
    assertThat(HandOverWarning.successors(warned.now(), point)).containsExactly("clerk");

    assertThat(handOvers(warned)).isEmpty();
    warned.world.followWarnedPeople.run();
    warned.world.followWarnedPeople.run();
    assertThat(handOvers(warned))
        .extracting(Task::holder)
        .containsExactly(TaskHolder.office(HolderRole.DISCIPLINE_OFFICE, "bureau"));

    warned.pass(5);
    warned.world.handOverWarning.decide("inspector", warned.key, "clerk", "Goes with the post.");
    assertThat(handOvers(warned)).isEmpty();
    assertThat(warned.now().content().responsible()).isEqualTo("clerk");
    assertThat(warned.now().content().deadline()).isEqualTo("2026-12-11");
    assertThat(warned.colour()).isEqualTo("yellow");
    refused(() -> warned.answer()).as(FORBIDDEN, "access.forbidden");
    assertThat(warned.world.store.actionsOn(warned.key)).contains("warning.hand-over");
  }

  private static List<Task> handOvers(Warned warned) {
    return warned.world.tasks.all(World.PROJECT).stream()
        .filter(task -> task.kind() == WorkKind.WARNING_HAND_OVER)
        .toList();
  }

  @Test
  void aWarningThatStaysIsNotAskedAboutAgain() {
    Warned warned = new Warned("state-owned-company", "yellow", "check");
    warned.world.reorganise(
        new Post("window", "Window", "licensing", Rank.GENERAL, Optional.of("clerk")));
    warned.world.handOverWarning.decide("inspector", warned.key, "", "Own fault.");

    var point = warned.world.loadPoint.forUser("inspector", warned.now().point());
    assertThat(warned.now().content().responsible()).isEqualTo(Warned.PERSON);
    assertThat(HandOverWarning.isAsked(warned.now(), point)).isFalse();
  }
}
