package org.integrityrisk.core.review;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.ReviewWalk.Attempt;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.superior.FilingState;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/**
 * Whatever people try under whichever of the nine regimes, in whichever order: no point comes into
 * force without each step that its regime demands for its scope and rank, nobody acts on an own
 * point, on own words, twice in a round or out of turn, and every meeting, publicity and filing
 * that moved a point was held as it must be.
 */
class NineRegimesPropertyTest {

  private static final Presets PRESETS = Presets.load();

  private record Case(String regime, String scope, Rank rank, String filer) {

    Regime rules() {
      return PRESETS.find(regime).orElseThrow();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<String> filers = Arbitraries.of("clerk", "head", "secretary", "leader");
    return Arbitraries.of(PRESETS.all())
        .flatMap(
            regime ->
                Combinators.combine(
                        Arbitraries.of(regime.scopes().codes()),
                        Arbitraries.of(Rank.values()),
                        filers)
                    .as((scope, rank, filer) -> new Case(regime.key(), scope, rank, filer)));
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(ReviewWalk.WHOSE_TURN_IT_IS)),
            Tuple.of(2, Arbitraries.of("chief", "secretary", "inspector")),
            Tuple.of(
                2,
                Arbitraries.of(
                    "clerk",
                    "head",
                    "leader",
                    "member",
                    "finance-head",
                    "cashier",
                    "admin",
                    "stranger")));
    Arbitrary<String> what =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.just(ReviewWalk.NEXT)),
            Tuple.of(4, Arbitraries.of("pass", "meet", "submit", "give", "pass-at-level")),
            Tuple.of(3, Arbitraries.of("show", "comment", "answer", "confirm", "days")),
            Tuple.of(2, Arbitraries.of("delegate", "recuse", "correct", "ask")),
            Tuple.of(1, Arbitraries.of("return", "send-back", "refused", "received", "send")),
            Tuple.of(1, Arbitraries.of("re-examine", "pass-in-another-way", "withdraw")));
    return Combinators.combine(
            Arbitraries.integers().between(0, 1), users, what, Arbitraries.integers())
        .as(Attempt::new)
        .list()
        .ofMinSize(30)
        .ofMaxSize(90);
  }

  @Property(tries = 200)
  void nothingMovesButAsItsRegimeDemands(
      @ForAll("cases") Case one, @ForAll("attempts") List<Attempt> attempts) {
    World world = NineWorlds.of(one.regime());
    ReviewWalk walk = new ReviewWalk(world, List.of(draft(world, one), draft(world, one)));
    ReviewOracle oracle = new ReviewOracle(walk);

    for (Attempt attempt : attempts) {
      List<ReviewSituation> before =
          walk.concernedBy(attempt).stream().map(walk::situation).toList();
      String by = walk.user(attempt);
      walk.attempt(attempt);
      before.forEach(situation -> oracle.check(situation, by));
    }
    collect(walk);
  }

  private static String draft(World world, Case one) {
    return world
        .file
        .file(
            one.filer(),
            World.PROJECT,
            NineWorlds.content(one.rules(), one.scope(), one.rank()),
            false)
        .key();
  }

  /** What the walks must have come by, so that they show something. */
  private static void collect(ReviewWalk walk) {
    List<Opinion> all =
        walk.keys().stream().flatMap(key -> walk.situation(key).opinions().stream()).toList();
    Map<String, Predicate<Opinion>> seen =
        Map.of(
            "went on in a meeting", one -> isBy(walk, one, Decision.PASS),
            "returned by a meeting", one -> isBy(walk, one, Decision.RETURN),
            "another level by a meeting",
                one -> isBy(walk, one, Decision.PASS) && !one.level().isEmpty(),
            "decided for another", one -> !one.actsFor().isEmpty(),
            "stood in", one -> !one.standsInFor().isEmpty(),
            "confirmed after a publicity", one -> isShown(walk, one, Decision.PASS),
            "sent back after a publicity", one -> isShown(walk, one, Decision.RETURN),
            "filed", one -> isFiled(walk, one, FilingState.RECEIVED),
            "refused on filing", one -> isFiled(walk, one, FilingState.REFUSED));
    seen.forEach((name, which) -> expect(name, all.stream().anyMatch(which)));
    expect(
        "in force",
        walk.keys().stream()
            .anyMatch(key -> walk.world().point(key).state().equals(RiskState.IN_FORCE)));
  }

  private static void expect(String name, boolean reached) {
    Statistics.label(name).collect(reached);
    Statistics.label(name).coverage(share -> share.check(true).count(times -> times > 0));
  }

  private static boolean isBy(ReviewWalk walk, Opinion opinion, Decision decision) {
    return opinion.decision() == decision && walk.world().store.find(opinion.meeting()).isPresent();
  }

  private static boolean isShown(ReviewWalk walk, Opinion opinion, Decision decision) {
    return opinion.decision() == decision
        && walk.world().publicities.find(opinion.meeting()).isPresent();
  }

  private static boolean isFiled(ReviewWalk walk, Opinion opinion, FilingState state) {
    return walk.world()
        .filings
        .find(opinion.meeting())
        .filter(one -> one.state() == state)
        .isPresent();
  }
}
