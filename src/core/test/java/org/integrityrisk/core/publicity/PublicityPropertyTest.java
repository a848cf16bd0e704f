package org.integrityrisk.core.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.World;

/** Whatever people try with points that are shown, in whichever order. */
class PublicityPropertyTest {

  private record Attempt(String user, String what, int point) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("chief", "secretary")),
            Tuple.of(
                2,
                Arbitraries.of(
                    "clerk", "head", "cashier", "leader", "member", "admin", "stranger")));
    Arbitrary<String> what =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just("confirm")),
            Tuple.of(3, Arbitraries.of("open", "comment", "answer", "days", "pass", "submit")),
            Tuple.of(1, Arbitraries.of("paper", "send-back", "return", "edit", "withdraw")));
    return Combinators.combine(users, what, Arbitraries.integers().between(0, 1))
        .as(Attempt::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(80);
  }

  @Property(tries = 300)
  void noPointIsConfirmedBeforeItsDaysAreOverAndAllIsAnswered(
      @ForAll("attempts") List<Attempt> attempts) {
    Showing showing = new Showing();
    List<String> keys = List.of(showing.awaiting(), showing.awaiting());

    boolean everConfirmed = false;
    for (Attempt attempt : attempts) {
      String key = keys.get(attempt.point());
      boolean ready = isReady(showing, key, attempt);
      String before = showing.world.point(key).state();
      attempt(showing, key, attempt);
      String after = showing.world.point(key).state();
      if (before.equals("publicity") && after.equals("filing")) {
        assertThat(ready).as(attempt.toString()).isTrue();
        everConfirmed = true;
      } else if (before.equals("publicity") && !after.equals(before)) {
        assertThat(after).isEqualTo("draft");
        assertThat(attempt).extracting(Attempt::what).isEqualTo("send-back");
      }
    }
    Statistics.collect(everConfirmed);
    Statistics.coverage(share -> share.check(true).percentage(reached -> reached > 2));
  }

  @Property(tries = 100)
  void whatIsShownNeverChanges(@ForAll("attempts") List<Attempt> attempts) {
    Showing showing = new Showing();
    List<String> keys = List.of(showing.awaiting(), showing.awaiting());
    List<List<ShownPoint>> shown = new ArrayList<>();

    for (Attempt attempt : attempts) {
      attempt(showing, keys.get(attempt.point()), attempt);
      List<List<ShownPoint>> now = shownNow(showing);
      assertThat(now.subList(0, shown.size())).isEqualTo(shown);
      shown = now;
    }
  }

  private static List<List<ShownPoint>> shownNow(Showing showing) {
    return showing.world.publicities.all().stream()
        .map(one -> showing.publicity(one.notice().id()).points())
        .toList();
  }

  /** Told apart from the rules under test: by dates, answers and the register alone. */
  private static boolean isReady(Showing showing, String key, Attempt attempt) {
    LocalDate today = LocalDate.now(showing.world.clock);
    return attempt.what().equals("confirm")
        && Set.of("chief").contains(attempt.user())
        && openFor(showing, key).stream()
            .allMatch(
                one ->
                    one.notice().to().isBefore(today)
                        && one.comments().stream()
                            .filter(comment -> comment.concerns(key))
                            .allMatch(PublicityComment::isAnswered));
  }

  private static List<Publicity> openFor(Showing showing, String key) {
    return showing.world.publicities.ofPoint(showing.world.point(key).id()).stream()
        .filter(one -> one.isOpenFor(key))
        .toList();
  }

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  private static void attempt(Showing showing, String key, Attempt attempt) {
    try {
      act(showing, key, attempt);
    } catch (DomainException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static void act(Showing showing, String key, Attempt attempt) {
    String user = attempt.user();
    World world = showing.world;
    LocalDate today = LocalDate.now(world.clock);
    switch (attempt.what()) {
      case "days" -> showing.passDays(3);
      case "open" -> world.openPublicity.open(user, from(Showing.input(key), today));
      case "paper" -> world.openPublicity.open(user, Showing.onPaper(key));
      case "edit" -> edit(world, key);
      case "pass", "submit", "return", "withdraw" ->
          world.decide(user, key, Decision.of(attempt.what()).orElseThrow());
      default -> openFor(showing, key).forEach(one -> act(showing, one, key, attempt));
    }
  }

  private static void act(Showing showing, Publicity publicity, String key, Attempt attempt) {
    String user = attempt.user();
    switch (attempt.what()) {
      case "comment" -> showing.comment(user, publicity.id(), key);
      case "answer" ->
          publicity.comments().stream()
              .filter(comment -> !comment.isAnswered())
              .forEach(comment -> showing.answer(user, publicity.id(), comment));
      case "confirm" -> showing.confirm(user, publicity.id(), key);
      default -> showing.sendBack(user, publicity.id(), key);
    }
  }

  private static PublicityInput from(PublicityInput input, LocalDate from) {
    return new PublicityInput(
        input.project(),
        input.title(),
        input.unit(),
        input.scope(),
        from,
        input.to(),
        input.paper(),
        input.points());
  }

  private static void edit(World world, String key) {
    world.edit.edit("clerk", key, Map.of(RiskField.CAUSE, "Another cause."));
  }
}
