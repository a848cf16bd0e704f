package org.integrityrisk.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

class PointRowTest {
  private static final Department UNDER_ANOTHER_HEAD =
      new Department(
          "licensing",
          "licensing",
          "bureau",
          DepartmentKind.ENFORCEMENT,
          Optional.of("member"),
          Optional.of("leader"));

  private final World world = new World("market-regulator");
  private final String key = world.draft().key();

  private Awaiting awaiting() {
    return world.register.point(key).awaiting();
  }

  @Test
  void saysAtEachStepWhomThePointWaitsFor() {
    assertThat(awaiting()).isEqualTo(Awaiting.person("filer", "clerk", ""));
    world.decide("clerk", key, Decision.SUBMIT);
    assertThat(awaiting()).isEqualTo(Awaiting.person("department-head", "head", "review"));
    world.decide("head", key, Decision.PASS);
    assertThat(awaiting()).isEqualTo(Awaiting.person("in-charge-leader", "leader", "review"));
    world.decide("leader", key, Decision.PASS);
    assertThat(awaiting()).isEqualTo(new Awaiting("leading-group", "", "bureau", "collective"));
    meet();
    assertThat(awaiting()).isEqualTo(Awaiting.NOBODY);
    world.decide("secretary", key, Decision.RE_EXAMINE);
    assertThat(awaiting()).isEqualTo(Awaiting.person("filer", "clerk", ""));
    world.decide("secretary", key, Decision.WITHDRAW);
    assertThat(awaiting()).isEqualTo(Awaiting.NOBODY);
  }

  @Test
  void saysSinceWhenThePointIsInItsState() {
    Instant filed = world.clock.instant();
    world.clock.pass(Duration.ofDays(3));
    assertThat(world.register.point(key).stateSince()).isEqualTo(filed);

    world.decide("clerk", key, Decision.SUBMIT);

    assertThat(world.register.point(key).stateSince()).isEqualTo(world.clock.instant());
  }

  @Test
  void namesACheckOnlyInForce() {
    assertThat(world.register.point(key).nextCheck()).isEmpty();
    world.decide("clerk", key, Decision.SUBMIT);
    world.decide("head", key, Decision.PASS);
    world.decide("leader", key, Decision.PASS);
    meet();

    assertThat(world.register.point(key).nextCheck()).contains(LocalDate.of(2026, 12, 22));
    world.decide("secretary", key, Decision.RE_EXAMINE);
    assertThat(world.register.point(key).nextCheck()).isEmpty();
  }

  @Test
  void followsAChangeOfHead() {
    world.decide("clerk", key, Decision.SUBMIT);
    world.reorganise(UNDER_ANOTHER_HEAD);

    world.followOffices.refreshDepartments(Set.of("finance"));
    assertThat(awaiting().user()).isEqualTo("head");
    world.followOffices.refreshDepartments(Set.of("licensing"));
    assertThat(awaiting().user()).isEqualTo("member");
  }

  @Test
  void leavesManyPointsToTheJournal() {
    for (int more = 0; more < RefreshMany.AT_ONCE; more++) {
      world.draft();
    }
    world.decide("clerk", key, Decision.SUBMIT);
    world.reorganise(UNDER_ANOTHER_HEAD);

    world.followOffices.refreshDepartments(Set.of("licensing"));
    assertThat(awaiting().user()).isEqualTo("head");
    assertThat(world.runner.resume(Duration.ofMinutes(5))).isEqualTo(1);
    assertThat(awaiting().user()).isEqualTo("member");
    assertThat(world.runner.resume(Duration.ofMinutes(5))).isZero();
  }

  @Test
  void whatBreaksOffIsFinishedByTheJournal() {
    world.decide("clerk", key, Decision.SUBMIT);
    world.reorganise(UNDER_ANOTHER_HEAD);
    world.fuse.crashAfter(1);
    assertThatThrownBy(() -> world.followOffices.refreshDepartments(Set.of("licensing")))
        .isInstanceOf(Crash.class);
    assertThat(awaiting().user()).isEqualTo("head");

    world.clock.pass(Duration.ofMinutes(6));
    world.runner.resume(Duration.ofMinutes(5));
    assertThat(awaiting().user()).isEqualTo("member");
  }

  @Test
  void isRepairedFromTheIssues() {
    String lost = world.draft().id();
    world.register.remove(lost);
    String gone = world.draft().key();
    world.host.delete(gone, "admin");

    assertThat(world.repair.repair(World.PROJECT)).isEqualTo(1);
    assertThat(world.register.points())
        .extracting(PointRow::id)
        .containsExactlyInAnyOrder(world.point(key).id(), lost);
    assertThat(world.repair.repair(World.PROJECT)).isZero();
  }

  private void meet() {
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            LocalDate.of(2026, 11, 22),
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
  }
}
