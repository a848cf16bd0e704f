package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.integrityrisk.core.register.Repaired;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a crash between a warning's issue and its row leaves apart is put together again. */
class RepairWarningsTest {

  private static final int LONG = 40;
  private static final int WRITES_BEFORE_THE_ROW = 4;

  private final Warned warned = new Warned("state-owned-company", "green", "check");
  private final World world = warned.world;

  @BeforeEach
  void crashBetweenIssueAndRow() {
    warned.answer();
    world.fuse.crashAfter(WRITES_BEFORE_THE_ROW);
    assertThatThrownBy(() -> warned.examine(false)).isInstanceOf(Crash.class);
    assertThat(warned.now().state()).isEqualTo(WarningState.ISSUED);
    assertThat(row().state()).isEqualTo(WarningState.ANSWERED);
  }

  @Test
  void theRowAndTheTasksThatLagBehindArePutRight() {
    assertThat(repaired()).isEqualTo(new Repaired(1, 0));
    assertThat(row()).isEqualTo(warned.now());
    assertThat(tasksOf(WorkKind.WARNING_EXAMINE)).isZero();
  }

  /** What is due is decided from the issue; the row only says where to look. */
  @Test
  void aWarningWhoseRowLagsBehindClimbsAllTheSame() {
    warned.pass(LONG);
    warned.escalate();

    assertThat(warned.colour()).isEqualTo("yellow");
    assertThat(row()).isEqualTo(warned.now());
  }

  @Test
  void whatIsRightIsNotWrittenAgain() {
    repaired();
    int before = world.fuse.writes();

    assertThat(repaired()).isEqualTo(new Repaired(0, 0));
    assertThat(world.fuse.writes()).isEqualTo(before);
  }

  @Test
  void theRowOfAWarningThatIsGoneIsRemoved() {
    world.warnings.delete(warned.key);

    assertThat(repaired()).isEqualTo(new Repaired(0, 1));
    assertThat(world.register.warnings()).isEmpty();
  }

  private Repaired repaired() {
    return world.repairLinked.repair(World.PROJECT);
  }

  private Warning row() {
    return world.register.warnings().get(0);
  }

  private long tasksOf(WorkKind kind) {
    return world.tasks.all(World.PROJECT).stream().map(Task::kind).filter(kind::equals).count();
  }
}
