package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a warning that is not the warned one's turn, and that nobody moves on. */
class NeglectTest {

  private static final String CHIEF = "chief";
  private static final int LONG = 40;
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final Warned warned = new Warned("market-regulator", "yellow", "check");

  /** Whoever answered in time does not climb because others are slow. */
  @Test
  void anAnswerThatNobodyExaminesIsLaidBeforeTheMainLeader() {
    warned.answer();
    warned.pass(12);
    warned.escalate();
    assertThat(laidBefore()).isEmpty();
    refused(() -> warned.world.examineWarning.examine(CHIEF, warned.key, true, "Seen."))
        .as(FORBIDDEN, "access.forbidden");

    warned.pass(1);
    warned.escalate();
    assertThat(laidBefore()).isEqualTo(CHIEF);
    assertThat(warned.colour()).isEqualTo("yellow");
    assertThat(warned.now().state()).isEqualTo(WarningState.ANSWERED);
    assertThat(referrals())
        .extracting(Task::holder, Task::object)
        .containsExactly(tuple(TaskHolder.person(CHIEF), warned.key));
    assertThat(warned.world.store.actionsOn(warned.key)).contains("warning.refer");
  }

  /** The one above examines in place of those who should have, and all deadlines begin anew. */
  @Test
  void theOneAboveMovesItOnAndItIsNobodysDutyAboveAnyMore() {
    warned.answer();
    warned.pass(LONG);
    warned.escalate();
    warned.world.examineWarning.examine(CHIEF, warned.key, true, "Seen.");

    assertThat(warned.now().state()).isEqualTo(WarningState.EXAMINED);
    assertThat(laidBefore()).isEmpty();
    assertThat(referrals()).isEmpty();
    refused(() -> warned.world.liftWarning.lift(CHIEF, warned.key, "Done."))
        .as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void anAcceptedAnswerOfWhichNobodyJudgesTheCorrectionIsLaidBeforeTheMainLeader() {
    warned.answer();
    warned.examine(true);
    warned.pass(LONG);
    warned.escalate();

    assertThat(laidBefore()).isEqualTo(CHIEF);
    assertThat(warned.now().state()).isEqualTo(WarningState.EXAMINED);
    warned.world.liftWarning.lift(CHIEF, warned.key, "Done.");
    assertThat(referrals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "market-regulator,    yellow, orange",
    "state-owned-company, green,  yellow",
    "city-leadership,     yellow, red",
  })
  void whatIsSupervisedPastItsLastDayGoesUp(String regime, String colour, String next) {
    Warned supervised = supervised(regime, colour);
    String number = supervised.now().standing().number();
    supervised.pass(LONG);
    supervised.escalate();

    Warning climbed = supervised.now();
    assertThat(climbed.content().colour()).isEqualTo(next);
    assertThat(climbed.state()).isEqualTo(WarningState.ISSUED);
    assertThat(climbed.standing().number()).isNotEqualTo(number);
    assertThat(climbed.standing().reason().rule()).isEqualTo(WarningRule.UNSETTLED);
    assertThat(climbed.content().deadline()).isAfter(supervised.today());
  }

  /** At the end of the ladder there is accountability once, and then somebody above. */
  @Test
  void whatIsSupervisedInTheLastColourLeadsToAccountabilityAndThenUpwards() {
    Warned supervised = supervised("market-regulator", "red");
    supervised.pass(LONG);
    supervised.escalate();
    assertThat(supervised.now().standing().ended()).isTrue();
    assertThat(supervised.now().state()).isEqualTo(WarningState.SUPERVISED);
    int entries = supervised.world.accountabilities.ofWarning(supervised.key).size();

    supervised.escalate();
    assertThat(supervised.now().standing().turn().laidBefore()).isEqualTo(CHIEF);
    assertThat(supervised.world.accountabilities.ofWarning(supervised.key)).hasSize(entries);
  }

  /** The list of category-based names no ladder: nothing follows but somebody above. */
  @ParameterizedTest
  @ValueSource(strings = {"issued", "supervised"})
  void withoutALadderTheOneAboveIsAsked(String state) {
    Warned calm =
        state.equals("issued")
            ? new Warned("category-based", "yellow", "check")
            : supervised("category-based", "yellow");
    calm.pass(LONG);
    calm.escalate();

    assertThat(calm.now().standing().turn().laidBefore()).isEqualTo(CHIEF);
    assertThat(calm.colour()).isEqualTo("yellow");
  }

  /** Nobody judges an own warning: the next one above is asked. */
  @Test
  void theWarnedOneIsNeverAskedAboutTheOwnWarning() {
    World world = warned.world;
    WarningInput input = new WarningInput("yellow", "Seen.", CHIEF, Optional.empty(), "check");
    String key = world.issueWarning.issue("inspector", warned.point(), input).key();
    world.answerWarning.answer(CHIEF, key, "Haste.", "Slower.");
    warned.pass(LONG);
    warned.escalate();

    String asked = world.warnings.find(key).orElseThrow().standing().turn().laidBefore();
    assertThat(List.of("leader", "member")).contains(asked);
  }

  /** Wherever the node dies, somebody above is asked once. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aCrashNeitherLosesNorDoublesAReferral(int writes) {
    warned.answer();
    warned.pass(LONG);
    warned.world.fuse.crashAfter(writes);
    assertThat(catchThrowable(warned::escalate)).isInstanceOf(Crash.class);
    warned.world.fuse.crashAfter(Integer.MAX_VALUE);
    warned.world.clock.pass(SILENCE.plusSeconds(1));
    warned.world.runner.resume(SILENCE);
    warned.escalate();

    assertThat(laidBefore()).isEqualTo(CHIEF);
    assertThat(referrals()).hasSize(1);
    assertThat(warned.world.store.actionsOn(warned.key)).contains("warning.refer");
  }

  private static Warned supervised(String regime, String colour) {
    String source = new World(regime).regime.warnings().sources().codes().get(0);
    Warned warned = new Warned(regime, colour, source);
    warned.answer();
    warned.examine(true);
    warned.world.superviseWarning.supervise("secretary", warned.key, "Watch.", Optional.empty());
    return warned;
  }

  private String laidBefore() {
    return warned.now().standing().turn().laidBefore();
  }

  private List<Task> referrals() {
    return warned.world.tasks.all(World.PROJECT).stream()
        .filter(task -> task.kind() == WorkKind.WARNING_REFERRED)
        .toList();
  }
}
