package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has an interest in what led to a warning examines no answer to it (回避). */
class JudgesTest {

  private static final List<String> EVERYBODY =
      List.of("inspector", "cashier", "secretary", "chief", "leader", "member");
  private static final String ALL_THREE = "inspector cashier secretary";

  /** The market regulator's offices examine; the company's party group does. */
  @ParameterizedTest
  @CsvSource({
    "market-regulator, '', inspector cashier secretary, ''",
    "market-regulator, inspector, cashier secretary, ''",
    "market-regulator, inspector cashier, secretary, ''",
    "market-regulator, " + ALL_THREE + ", chief, chief",
    "market-regulator, " + ALL_THREE + " chief, leader, leader",
    "market-regulator, " + ALL_THREE + " chief leader, member, member",
    "market-regulator, window-clerk, inspector cashier secretary, ''",
    "state-owned-company, '', secretary chief leader member, ''",
    "state-owned-company, chief leader, secretary member, ''",
    "state-owned-company, chief leader member, secretary, ''",
  })
  void whoExaminesWhereSomeStayAway(String regime, String away, String examine, String laidBefore) {
    Warned warned = answered(regime, Set.of(away.split(" ")));

    List<String> judges =
        EVERYBODY.stream()
            .filter(user -> mayDo(warned, user).contains(WarningStep.ACCEPT))
            .toList();

    assertThat(judges).containsExactlyInAnyOrder(examine.split(" "));
    assertThat(warned.now().standing().turn().laidBefore()).isEqualTo(laidBefore);
  }

  /** The offices are asked as ever; where somebody stays away, each of the others by name. */
  @ParameterizedTest
  @CsvSource({
    "market-regulator, '', ''",
    "market-regulator, inspector, cashier secretary",
    "market-regulator, " + ALL_THREE + ", chief",
    "state-owned-company, chief leader, member",
  })
  void nobodyWhoStaysAwayIsAsked(String regime, String away, String asked) {
    Warned warned = answered(regime, Set.of(away.split(" ")));

    assertThat(tasks(warned))
        .extracting(Task::kind, Task::holder)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(asked.split(" "))
                .filter(user -> !user.isEmpty())
                .map(TaskHolder::person)
                .map(holder -> tuple(WorkKind.WARNING_EXAMINE, holder))
                .toList());
  }

  /** Each step on the way is laid before the one above anew, so that it ends there, too. */
  @Test
  void theOneAboveJudgesToTheEnd() {
    Warned warned = answered("market-regulator", Set.of(ALL_THREE.split(" ")));
    World world = warned.world;

    world.examineWarning.examine("chief", warned.key, false, "Too little.");
    assertThat(warned.now().standing().turn().laidBefore()).isEmpty();
    warned.answer();
    world.examineWarning.examine("chief", warned.key, true, "Seen.");
    assertThat(tasks(warned)).extracting(Task::kind).containsExactly(WorkKind.WARNING_LIFT);
    refused(() -> world.liftWarning.lift("secretary", warned.key, "Done."))
        .as(FORBIDDEN, "access.forbidden");
    world.superviseWarning.supervise("chief", warned.key, "Watch.", Optional.empty());
    world.liftWarning.lift("chief", warned.key, "Done.");

    assertThat(warned.now().state()).isEqualTo(WarningState.LIFTED);
    assertThat(tasks(warned)).isEmpty();
    assertThat(world.store.actionsOn(warned.key)).contains("warning.refer");
  }

  private static Warned answered(String regime, Set<String> away) {
    String colour = regime.equals("state-owned-company") ? "green" : "yellow";
    Warned warned = new Warned(regime, colour, "check", away);
    warned.answer();
    return warned;
  }

  private static List<WarningStep> mayDo(Warned warned, String user) {
    return WarningStep.allowed(
        warned.now(), warned.world.loadPoint.forUser(user, warned.now().point()));
  }

  private static List<Task> tasks(Warned warned) {
    List<WorkKind> kinds =
        List.of(
            WorkKind.WARNING_EXAMINE,
            WorkKind.WARNING_LIFT,
            WorkKind.WARNING_SUPERVISE,
            WorkKind.WARNING_REFERRED);
    return warned.world.tasks.all(World.PROJECT).stream()
        .filter(task -> kinds.contains(task.kind()))
        .toList();
  }
}
