package org.integrityrisk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.filing.BroughtPoint;
import org.integrityrisk.core.journal.Progress.Phase;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Overruling;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

/** A process can die before any single write. What it leaves behind is finished or taken back. */
class CrashTest {

  private static final Duration SILENCE = Duration.ofMinutes(5);
  private static final int POINTS = 4;

  @Property(tries = 100)
  void aMeetingIsCompletedWhereverTheProcessDied(
      @ForAll @IntRange(max = 60) int writes, @ForAll @IntRange(max = 30) int writesOfSecondLife) {
    World calm = new World("category-based");
    meet(calm, awaiting(calm));
    World stormy = new World("category-based");
    MeetingInput meeting = awaiting(stormy);

    stormy.fuse.crashAfter(writes);
    boolean opened = livedThrough(() -> meet(stormy, meeting)) || isOpened(stormy);
    stormy.fuse.crashAfter(writesOfSecondLife);
    livedThrough(() -> resume(stormy));
    stormy.fuse.crashAfter(Integer.MAX_VALUE);
    resume(stormy);

    assertThat(states(stormy)).isEqualTo(opened ? states(calm) : statesBefore());
    assertThat(levels(stormy)).isEqualTo(Collections.nCopies(POINTS, opened ? "2" : "1"));
    assertThat(decisions(stormy)).isEqualTo(opened ? decisions(calm) : List.of());
  }

  @Property(tries = 100)
  void anImportIsTakenBackWhereverTheProcessDied(
      @ForAll @IntRange(max = 40) int writes, @ForAll @IntRange(max = 30) int writesOfSecondLife) {
    World world = new World("category-based");

    world.fuse.crashAfter(writes);
    boolean done = livedThrough(() -> importPoints(world)) || isDone(world);
    world.fuse.crashAfter(writesOfSecondLife);
    livedThrough(() -> resume(world));
    world.fuse.crashAfter(Integer.MAX_VALUE);
    resume(world);

    assertThat(world.host.all()).hasSize(done ? POINTS : 0);
    assertThat(world.register.points()).hasSize(done ? POINTS : 0);
  }

  @Test
  void anImportThatTheHostRefusesHalfWayIsTakenBackAtOnce() {
    World world = new World("category-based");
    world.fuse.failAfter(9);

    assertThatThrownBy(() -> importPoints(world)).isInstanceOf(IllegalStateException.class);

    assertThat(world.host.all()).isEmpty();
    assertThat(world.register.points()).isEmpty();
    assertThat(world.journal.phases()).containsExactly(Phase.UNDONE);
  }

  @Test
  void aMeetingThatTheHostRefusesHalfWayIsCompletedLater() {
    World world = new World("category-based");
    MeetingInput meeting = awaiting(world);
    world.fuse.failAfter(6);

    assertThatThrownBy(() -> meet(world, meeting)).isInstanceOf(IllegalStateException.class);
    assertThat(world.journal.phases()).containsExactly(Phase.DOING);
    resume(world);

    assertThat(states(world)).containsOnly("in-force");
    assertThat(world.journal.phases()).containsExactly(Phase.DONE);
  }

  @Test
  void whatIsStillBeingDoneIsLeftAlone() {
    World world = new World("category-based");
    MeetingInput meeting = awaiting(world);
    world.fuse.crashAfter(6);
    livedThrough(() -> meet(world, meeting));

    assertThat(world.runner.resume(SILENCE)).isZero();
    world.clock.pass(SILENCE.plusSeconds(1));
    assertThat(world.runner.resume(SILENCE)).isEqualTo(1);
    assertThat(world.runner.resume(SILENCE)).isZero();
  }

  @Test
  void aPointWithdrawnMeanwhileIsLeftAloneAndNoted() {
    World world = new World("category-based");
    MeetingInput meeting = awaiting(world);
    world.fuse.crashAfter(2);
    livedThrough(() -> meet(world, meeting));
    String last = meeting.decisions().get(POINTS - 1).pointKey();
    RiskPoint point = world.point(last);
    world.recordOpinion.record(point, "draft", Move.of(Decision.RETURN, "chief", "No."));
    world.host.make(last, Move.of(Decision.RETURN, "chief", "No."));
    resume(world);

    assertThat(states(world)).containsExactly("in-force", "in-force", "in-force", "draft");
    assertThat(world.store.actionsOn(last)).contains("meeting.overtaken");
  }

  private static boolean livedThrough(Runnable action) {
    try {
      action.run();
      return true;
    } catch (Crash died) {
      return false;
    }
  }

  private static boolean isOpened(World world) {
    return !world.journal.phases().isEmpty();
  }

  private static boolean isDone(World world) {
    return world.journal.phases().equals(List.of(Phase.DONE));
  }

  private static void resume(World world) {
    world.clock.pass(SILENCE.plusSeconds(1));
    world.runner.resume(SILENCE);
  }

  private static MeetingInput awaiting(World world) {
    List<MeetingDecision> decisions =
        Collections.nCopies(POINTS, World.content()).stream()
            .map(content -> world.file.file("clerk", World.PROJECT, content, true))
            .map(point -> world.decide("head", point.key(), Decision.PASS))
            .map(point -> new MeetingDecision(point.key(), Decision.PASS, "Agreed."))
            .map(decision -> decision.with(new Overruling("2", "Small sums.")))
            .toList();
    return new MeetingInput(
        World.PROJECT,
        LocalDate.of(2026, 11, 21),
        "Hall",
        List.of("chief", "member"),
        List.of(),
        List.of(),
        "",
        decisions);
  }

  private static void meet(World world, MeetingInput meeting) {
    world.recordMeeting.record("secretary", meeting);
  }

  private static void importPoints(World world) {
    world.importPoints.run(
        "secretary",
        World.PROJECT,
        Collections.nCopies(POINTS, BroughtPoint.draft(World.content())));
  }

  private static List<String> states(World world) {
    return world.host.all().stream().map(RiskPoint::state).toList();
  }

  private static List<String> levels(World world) {
    return world.host.all().stream().map(RiskPoint::level).toList();
  }

  private static List<String> statesBefore() {
    return Collections.nCopies(POINTS, "leading-group");
  }

  private static List<String> decisions(World world) {
    return world.host.all().stream()
        .flatMap(point -> world.store.opinions().of(point.id()).stream())
        .filter(opinion -> !opinion.meeting().isEmpty())
        .map(Opinion::pointId)
        .toList();
  }
}
