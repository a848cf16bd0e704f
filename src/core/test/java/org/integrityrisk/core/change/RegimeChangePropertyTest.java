package org.integrityrisk.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.ReviewFlow;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.Attempts;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;

/** Whatever chains, whatever people did before and try afterwards, wherever the process dies. */
class RegimeChangePropertyTest {

  private static final Duration SILENCE = Duration.ofMinutes(5);

  private record Attempt(String user, String what) {}

  /** Chains of up to four steps, among them steps of one name with different holders. */
  @Provide
  Arbitrary<List<String>> chains() {
    Arbitrary<List<String>> offices =
        Arbitraries.shuffle("department-head", "in-charge-leader", "main-leader", "leading-group");
    return Combinators.combine(
            offices, Arbitraries.integers().between(1, 4), Arbitraries.of(0, 0, 1))
        .as(
            (order, length, other) ->
                order.subList(0, length).stream().map(id -> step(id, other)).toList());
  }

  private static String step(String id, int other) {
    if (id.equals("leading-group")) {
      return other == 1 ? id : id + "=!leading-group";
    }
    return other == 1 && id.equals("main-leader") ? id + "=discipline-office" : id;
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.of("clerk", "head", "leader", "chief", "member", "secretary", "inspector");
    Arbitrary<String> what =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just("pass")),
            Tuple.of(3, Arbitraries.just("submit")),
            Tuple.of(4, Arbitraries.just("meeting")),
            Tuple.of(1, Arbitraries.of("return", "re-examine")));
    return Combinators.combine(users, what).as(Attempt::new).list().ofMinSize(5).ofMaxSize(50);
  }

  @Property(tries = 200)
  void nothingComesIntoForceWithoutEachStepOfTheNewRegime(
      @ForAll("chains") List<String> before,
      @ForAll("chains") List<String> after,
      @ForAll("attempts") List<Attempt> first,
      @ForAll("attempts") List<Attempt> then,
      @ForAll boolean reExamine) {
    Regime to = OtherRegime.chain("after", after);
    World world = World.of(OtherRegime.chain("before", before), to);
    String key = world.draft().key();
    attempt(world, key, first);
    boolean wasInForce = isInForce(world, key);
    int old = opinions(world, key).size();

    apply(world, reExamine);
    boolean demanded = !wasInForce || reExamine;
    if (isInForce(world, key) && demanded) {
      assertThat(passed(world, key, old, to)).containsAll(steps(to));
    }
    for (Attempt attempt : then) {
      boolean inForce = isInForce(world, key);
      attempt(world, key, List.of(attempt));
      if (!inForce && isInForce(world, key)) {
        assertThat(passed(world, key, old, to)).containsAll(steps(to));
      }
    }
    ReviewFlow flow = ReviewFlow.of(world.host.workflowOf(key));
    assertThat(flow.isLike(ReviewFlow.of(to))).isTrue();
  }

  @Property(tries = 60)
  void isCompletedWhereverTheProcessDied(
      @ForAll("chains") List<String> before,
      @ForAll("chains") List<String> after,
      @ForAll("attempts") List<Attempt> attempts,
      @ForAll boolean reExamine,
      @ForAll @IntRange(max = 40) int writes,
      @ForAll @IntRange(max = 20) int writesOfSecondLife) {
    World calm = prepared(before, after, attempts);
    apply(calm, reExamine);
    World stormy = prepared(before, after, attempts);
    List<String> untouched = told(stormy);
    int meetings = stormy.journal.phases().size();

    stormy.fuse.crashAfter(writes);
    boolean opened =
        livedThrough(() -> apply(stormy, reExamine)) || stormy.journal.phases().size() > meetings;
    stormy.fuse.crashAfter(writesOfSecondLife);
    livedThrough(() -> resume(stormy));
    stormy.fuse.crashAfter(Integer.MAX_VALUE);
    resume(stormy);

    assertThat(told(stormy)).isEqualTo(opened ? told(calm) : untouched);
  }

  private static World prepared(List<String> before, List<String> after, List<Attempt> attempts) {
    World world = World.of(OtherRegime.chain("before", before), OtherRegime.chain("after", after));
    for (int point = 0; point < 3; point++) {
      attempt(world, world.draft().key(), attempts.subList(0, attempts.size() * point / 2));
    }
    return world;
  }

  /** Everything that people see of the points, without times. */
  private static List<String> told(World world) {
    List<String> told = new ArrayList<>();
    for (RiskPoint point : world.host.all()) {
      told.add(
          point.state() + " " + point.level() + " " + world.host.workflowOf(point.key()).key());
      told.add(world.register.point(point.key()).state());
      told.add(world.store.of(point.id()).orElseThrow().toString());
      told.add(world.store.formerGradings().of(point.id()).size() + " former");
      opinions(world, point.key())
          .forEach(one -> told.add(one.round() + one.step() + one.decision() + one.user()));
    }
    return told;
  }

  private static void apply(World world, boolean reExamine) {
    ChangeRequest request = new ChangeRequest(World.PROJECT, "after", Map.of(), reExamine);
    String seen = world.previewChange.preview("admin", request).fingerprint();
    world.applyChange.apply("admin", request, seen);
  }

  private static void resume(World world) {
    world.clock.pass(SILENCE.plusSeconds(1));
    world.runner.resume(SILENCE);
  }

  private static boolean livedThrough(Runnable action) {
    try {
      action.run();
      return true;
    } catch (Crash crash) {
      return false;
    }
  }

  private static void attempt(World world, String key, List<Attempt> attempts) {
    attempts.forEach(one -> Attempts.attempt(world, key, one.user(), one.what()));
  }

  /** The steps passed in the last round; those of before the change where they mean the same. */
  private static Set<String> passed(World world, String key, int old, Regime to) {
    List<Opinion> all = opinions(world, key);
    int round = all.get(all.size() - 1).round();
    Set<String> passed = steps(all.subList(0, old), round);
    passed.removeIf(id -> !holder(world.regime, id).equals(holder(to, id)));
    passed.addAll(steps(all.subList(old, all.size()), round));
    return passed;
  }

  private static Set<String> steps(List<Opinion> opinions, int round) {
    return opinions.stream()
        .filter(one -> one.decision() == Decision.PASS && one.round() == round)
        .map(Opinion::step)
        .collect(Collectors.toSet());
  }

  private static Optional<String> holder(Regime regime, String id) {
    return regime.steps().stream()
        .filter(step -> step.id().equals(id))
        .map(step -> step.kind() + " " + step.holder())
        .findFirst();
  }

  private static List<String> steps(Regime regime) {
    return regime.steps().stream().map(ReviewStep::id).toList();
  }

  private static List<Opinion> opinions(World world, String key) {
    return world.store.opinions().of(world.point(key).id());
  }

  private static boolean isInForce(World world, String key) {
    return world.point(key).state().equals("in-force");
  }
}
