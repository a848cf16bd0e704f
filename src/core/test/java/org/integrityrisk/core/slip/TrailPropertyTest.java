package org.integrityrisk.core.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.world.World;

/** Whatever people write on a slip, its trail has no gap and nothing in it changes. */
class TrailPropertyTest {

  private record Attempt(String user, String what, String next, int number) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users = Arbitraries.of("window-clerk", "cashier", "head", "stranger");
    Arbitrary<String> what =
        Arbitraries.of("receive", "receive", "hand", "hand", "end", "redirect", "correct");
    return Combinators.combine(users, what, users, Arbitraries.integers().between(-1, 4))
        .as(Attempt::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void theTrailIsNeverBroken(@ForAll("attempts") List<Attempt> attempts) {
    HandingOn town = new HandingOn();
    String id = town.opened();

    for (Attempt attempt : attempts) {
      List<SlipEntry> before = town.slip(id).entries();
      attempt(town, id, attempt);
      Slip after = town.slip(id);
      assertThat(after.entries().subList(0, before.size())).isEqualTo(before);
      check(after);
      List<TaskHolder> holders = after.holder().map(TaskHolder::person).stream().toList();
      assertThat(town.tasks.all(World.PROJECT))
          .extracting(task -> task.holder())
          .isEqualTo(holders);
      town.passDays(1);
    }
  }

  private static void check(Slip slip) {
    List<SlipLeg> legs = slip.legs();
    for (int place = 0; place + 1 < legs.size(); place++) {
      assertThat(legs.get(place).received()).isPresent();
      assertThat(legs.get(place).finished()).contains(legs.get(place + 1).handed());
      assertThat(legs.get(place).result()).isNotEmpty();
    }
    legs.forEach(
        leg -> leg.received().ifPresent(time -> assertThat(time).isAfterOrEqualTo(leg.handed())));
    assertThat(slip.holder().isEmpty()).isEqualTo(slip.state() == SlipState.FINISHED);
  }

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  private static void attempt(HandingOn town, String id, Attempt attempt) {
    List<SlipEntry> before = town.slip(id).entries();
    String user = attempt.user();
    try {
      switch (attempt.what()) {
        case "receive" -> town.handle.receive(user, id);
        case "hand" -> town.handle.handOver(user, id, "Done.", attempt.number(), attempt.next());
        case "end" -> town.handle.end(user, id, "All done.");
        case "redirect" -> town.handle.redirect(user, id, attempt.next(), "On leave.");
        default -> town.handle.correct(user, id, attempt.number(), "Rather this.");
      }
    } catch (DomainException refused) {
      assertThat(town.slip(id).entries()).isEqualTo(before);
    }
  }
}
