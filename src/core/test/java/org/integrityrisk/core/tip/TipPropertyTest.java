package org.integrityrisk.core.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.World;

/** Whatever handlers, tippers and others try with a tip, in whichever order. */
class TipPropertyTest {

  private static final Set<String> HANDLERS = Set.of("inspector", "cashier");

  private record Attempt(String user, String what) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("inspector", "cashier")),
            Tuple.of(1, Arbitraries.of("admin", "secretary", "chief", "head", "clerk")));
    Arbitrary<String> what =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("take-up", "ask", "answer", "add", "close")),
            Tuple.of(1, Arbitraries.of("recuse", "purge", "job", "days", "announce")));
    return Combinators.combine(users, what).as(Attempt::new).list().ofMinSize(5).ofMaxSize(40);
  }

  @Property(tries = 300)
  void aTipMovesOnlyAsItsStepsSayAndOnlyByItsHandlers(@ForAll("attempts") List<Attempt> attempts) {
    Telling telling = new Telling();
    String code = telling.tell();
    String id = telling.id(code);
    boolean purged = false;

    for (Attempt attempt : attempts) {
      TipState before = telling.state(id);
      attempt(telling, id, code, attempt);
      TipState after = telling.state(id);
      if (before != after) {
        assertThat(mayLead(before, after)).as(before + " to " + after).isTrue();
        assertThat(isEntitled(attempt)).as(attempt.toString()).isTrue();
      }
      purged |= after == TipState.PURGED;
    }
    assertThat(telling.tips.dump() + telling.trail()).doesNotContain("brother", "Who saw");
    assertThat(telling.tips.keys()).hasSize(purged ? 0 : 1);
    Statistics.collect(purged);
    Statistics.coverage(share -> share.check(true).percentage(reached -> reached > 1));
  }

  private static boolean mayLead(TipState before, TipState after) {
    return Arrays.stream(TipStep.values())
        .filter(step -> step.isPossibleIn(before))
        .anyMatch(step -> step.after(before) == after);
  }

  private static boolean isEntitled(Attempt attempt) {
    return HANDLERS.contains(attempt.user()) || Set.of("add", "job").contains(attempt.what());
  }

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  private static void attempt(Telling telling, String id, String code, Attempt attempt) {
    try {
      act(telling, id, code, attempt);
    } catch (DomainException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static void act(Telling telling, String id, String code, Attempt attempt) {
    String user = attempt.user();
    switch (attempt.what()) {
      case "take-up" -> telling.handle.takeUp(user, id);
      case "ask" -> telling.handle.ask(user, id, "Who saw it?");
      case "answer" -> telling.handle.answer(user, id, "We look into it.");
      case "add" -> telling.follow.add(code, "My brother saw it.");
      case "close" -> telling.handle.close(user, id, TipOutcome.UNFOUNDED, "Nothing.", "");
      case "recuse" -> telling.handle.recuse(user, id, "head");
      case "purge" -> telling.purge.purge(user, id);
      case "job" -> telling.purge.purgeDue();
      case "days" -> telling.passDays(400);
      default -> telling.announce.announce(List.of(World.PROJECT));
    }
  }
}
