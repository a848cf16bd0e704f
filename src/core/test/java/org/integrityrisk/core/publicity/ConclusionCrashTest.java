package org.integrityrisk.core.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;

/**
 * A process can die before any single write; what a publicity came to is carried out all the same.
 */
class ConclusionCrashTest {

  private static final Duration SILENCE = Duration.ofMinutes(5);

  @Property(tries = 100)
  void isCompletedWhereverTheProcessDied(
      @ForAll @IntRange(max = 40) int writes, @ForAll @IntRange(max = 30) int writesOfSecondLife) {
    Showing showing = new Showing();
    World world = showing.world;
    List<String> keys = List.of(showing.awaiting(), showing.awaiting(), showing.awaiting());
    String id = showing.open(Showing.onPaper(keys.toArray(String[]::new)));

    world.fuse.crashAfter(writes);
    survive(() -> conclude(world, id, keys));
    boolean opened = !world.journal.phases().isEmpty();
    world.fuse.crashAfter(writesOfSecondLife);
    survive(() -> resume(world));
    world.fuse.crashAfter(Integer.MAX_VALUE);
    resume(world);

    assertThat(keys.stream().map(key -> world.point(key).state()).toList())
        .isEqualTo(
            opened
                ? List.of("filing", "draft", "filing")
                : List.of("publicity", "publicity", "publicity"));
    assertThat(showing.publicity(id).results()).hasSize(opened ? 3 : 0);
    assertThat(keys).allSatisfy(key -> assertThat(opinions(world, key)).isEqualTo(opened ? 3 : 2));
  }

  private static void conclude(World world, String id, List<String> keys) {
    world.concludePublicity.conclude(
        "chief",
        id,
        List.of(
            new Conclusion(keys.get(0), Outcome.CONFIRMED, "Fine."),
            new Conclusion(keys.get(1), Outcome.SENT_BACK, "Not yet."),
            new Conclusion(keys.get(2), Outcome.CONFIRMED, "")));
  }

  private static int opinions(World world, String key) {
    return world.store.opinions().of(world.point(key).id()).size();
  }

  private static void resume(World world) {
    world.clock.pass(SILENCE.plusSeconds(1));
    world.runner.resume(SILENCE);
  }

  private static void survive(Runnable action) {
    try {
      action.run();
    } catch (Crash died) {
      assertThat(died).isNotNull();
    }
  }
}
