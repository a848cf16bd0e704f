package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/**
 * A warning never gets lost: whatever people do or leave undone, it never falls, never skips a rung
 * and always ends, lifted or with accountability.
 */
class LadderPropertyTest {

  private static final Duration SILENCE = Duration.ofMinutes(5);

  @Provide
  Arbitrary<String> regimes() {
    return Arbitraries.of(
        "civil-affairs-bureau",
        "municipal",
        "city-leadership",
        "market-regulator",
        "power-based",
        "tax-county",
        "state-owned-company",
        "education");
  }

  @Provide
  Arbitrary<List<String>> deeds() {
    return Arbitraries.of(
            "wait", "wait", "job", "job", "answer", "accept", "reject", "fail", "supervise", "lift")
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<WarningState> states() {
    return Arbitraries.of(WarningState.class).filter(WarningState::isOpen);
  }

  private static Warned lowest(String regime) {
    var warnings = NineWorlds.of(regime).regime.warnings();
    String colour = warnings.colours().codes().get(0);
    return new Warned(regime, colour, warnings.sources().codes().get(0));
  }

  @Property(tries = 60)
  void itNeverFallsNeverSkipsAndIsNeverHandledOutOfTurn(
      @ForAll("regimes") String regime, @ForAll("deeds") List<String> deeds) {
    Warned warned = lowest(regime);
    Set<String> numbers = new HashSet<>(Set.of(warned.now().standing().number()));
    for (String deed : deeds) {
      Warning before = warned.now();
      int rung = warned.order();
      attempt(warned, deed);
      Warning after = warned.now();
      assertThat(warned.order() - rung).isBetween(0, 1);
      assertThat(after.state() == before.state() || before.state().canBecome(after.state()))
          .isTrue();
      if (warned.order() > rung) {
        assertThat(numbers.add(after.standing().number())).isTrue();
        assertThat(after.content().deadline()).isAfter(warned.today());
        assertThat(after.standing().escalations()).isEqualTo(before.standing().escalations() + 1);
        assertThat(after.state()).isEqualTo(WarningState.ISSUED);
      }
    }
  }

  /**
   * Left alone in whatever state, each warning comes to accountability or before somebody above.
   */
  @Property(tries = 60)
  void leftAloneInAnyOpenStateItEndsOrIsEscalated(
      @ForAll("regimes") String regime,
      @ForAll("states") WarningState state,
      @ForAll("deeds") List<String> deeds) {
    Warned warned = lowest(regime);
    deeds.forEach(deed -> attempt(warned, deed));
    Assume.that(warned.now().state().isOpen());
    bring(warned, state);
    int rung = warned.order();
    int rungs = warned.world.regime.warnings().colours().list().size();
    for (int time = 0; time <= rungs; time++) {
      warned.pass(60);
      warned.escalate();
    }
    Warning end = warned.now();
    assertThat(end.standing().turn().laidBefore()).isNotEmpty();
    assertThat(taskKinds(warned)).contains(WorkKind.WARNING_REFERRED);
    if (state == WarningState.ISSUED || state == WarningState.SUPERVISED) {
      assertThat(end.standing().ended()).isTrue();
      assertThat(warned.order()).isEqualTo(rungs);
      assertThat(warned.world.accountabilities.ofWarning(warned.key)).isNotEmpty();
    } else {
      assertThat(warned.order()).isEqualTo(rung);
    }
    warned.pass(60);
    warned.escalate();
    assertThat(warned.now()).isEqualTo(end);
  }

  private static List<WorkKind> taskKinds(Warned warned) {
    return warned.world.tasks.all(World.PROJECT).stream().map(Task::kind).toList();
  }

  /** Whatever was done with it before, another warning is brought into that state. */
  private static void bring(Warned warned, WarningState state) {
    List<String> way =
        switch (state) {
          case ISSUED -> List.of();
          case ANSWERED -> List.of("answer");
          case EXAMINED -> List.of("answer", "accept");
          case SUPERVISED -> List.of("answer", "accept", "supervise");
          case LIFTED -> throw new IllegalArgumentException("Nothing awaits a lifted warning");
        };
    if (warned.now().state() != state) {
      attempt(warned, "fail");
      attempt(warned, "reject");
      way.forEach(deed -> attempt(warned, deed));
    }
  }

  /** An outage ends on the day on which something is due: one run, or several, do what daily do. */
  @Property(tries = 30)
  void catchingUpInOneGoEqualsDayByDay(
      @ForAll("regimes") String regime, @ForAll @IntRange(min = 1, max = 3) int runs) {
    Warned daily = lowest(regime);
    int days = 0;
    while (daily.now().standing().escalations() == 0) {
      daily.pass(1);
      daily.escalate();
      days++;
    }
    Warned after = lowest(regime);
    after.pass(days);
    for (int run = 0; run < runs; run++) {
      after.escalate();
    }
    assertThat(after.now()).isEqualTo(daily.now());
  }

  @Property(tries = 20)
  void aLongOutageTakesItUpByOneRungWithAWholeNewDeadline(
      @ForAll("regimes") String regime, @ForAll @IntRange(min = 30, max = 300) int outage) {
    Warned warned = lowest(regime);
    int rung = warned.order();
    warned.pass(outage);
    warned.escalate();
    warned.escalate();
    assertThat(warned.order()).isEqualTo(rung + 1);
    assertThat(warned.now().content().deadline()).isAfter(warned.today());
  }

  /** Wherever the node dies, the step is finished once, by the journal or by the next run. */
  @Property(tries = 40)
  void aCrashNeitherLosesNorDoublesAStep(
      @ForAll("regimes") String regime, @ForAll @IntRange(min = 0, max = 12) int writes) {
    Warned warned = lowest(regime);
    int rung = warned.order();
    warned.pass(60);
    warned.world.fuse.crashAfter(writes);
    try {
      warned.escalate();
    } catch (Crash died) {
      warned.pass(1);
    }
    warned.world.fuse.crashAfter(Integer.MAX_VALUE);
    warned.world.clock.pass(SILENCE.multipliedBy(2));
    warned.world.runner.resume(SILENCE);
    warned.escalate();

    assertThat(warned.order()).isEqualTo(rung + 1);
    assertThat(warned.now().standing().escalations()).isEqualTo(1);
    assertThat(warned.world.register.warnings()).containsExactly(warned.now());
    assertThat(warned.world.store.actionsOn(warned.key)).contains("warning.escalate");
  }

  private static void attempt(Warned warned, String deed) {
    try {
      switch (deed) {
        case "wait" -> warned.pass(9);
        case "job" -> warned.escalate();
        case "answer" -> warned.answer();
        case "accept" -> warned.examine(true);
        case "reject" -> warned.examine(false);
        case "fail" -> warned.world.failWarning.fail("secretary", warned.key, "Not done.");
        case "lift" -> warned.world.liftWarning.lift("secretary", warned.key, "Done.");
        default ->
            warned.world.superviseWarning.supervise(
                "secretary", warned.key, "Watch.", Optional.empty());
      }
    } catch (DomainException refused) {
      assertThat(refused.kind()).isEqualTo(DomainException.Kind.CONFLICT);
    }
  }
}
