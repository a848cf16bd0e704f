package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.world.Attempts;
import org.integrityrisk.core.world.World;

/** Whatever people try, in whichever order. */
class ReviewPropertyTest {

  private record Attempt(String user, String what) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.of(
            "clerk",
            "window-clerk",
            "head",
            "leader",
            "chief",
            "member",
            "secretary",
            "inspector",
            "admin",
            "stranger");
    Arbitrary<String> what =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just("pass")),
            Tuple.of(3, Arbitraries.just("submit")),
            Tuple.of(3, Arbitraries.just(Attempts.MEETING)),
            Tuple.of(1, Arbitraries.of("return", "re-examine", "withdraw")));
    return Combinators.combine(users, what).as(Attempt::new).list().ofMinSize(5).ofMaxSize(60);
  }

  @Provide
  Arbitrary<String> regimes() {
    return Arbitraries.of("market-regulator", "category-based");
  }

  @Provide
  Arbitrary<String> filers() {
    return Arbitraries.of("clerk", "window-clerk", "head", "leader", "member", "secretary");
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void nothingComesIntoForceWithoutEachStepThatItsRegimeDemands(
      @ForAll("regimes") String regime,
      @ForAll("filers") String filer,
      @ForAll("attempts") List<Attempt> attempts) {
    World world = new World(regime);
    String key = file(world, filer);

    boolean everInForce = false;
    for (Attempt attempt : attempts) {
      String before = world.point(key).state();
      Attempts.attempt(world, key, attempt.user(), attempt.what());
      boolean cameIntoForce =
          !before.equals(RiskState.IN_FORCE) && world.point(key).state().equals(RiskState.IN_FORCE);
      everInForce |= cameIntoForce;
      if (cameIntoForce) {
        assertThat(stepsPassedInLastRound(world, key)).isEqualTo(stepsDemanded(world, key));
      }
    }
    Statistics.collect(everInForce);
    Statistics.coverage(share -> share.check(true).percentage(reached -> reached > 2));
  }

  @Property(tries = 300)
  void nobodyActsOnAnOwnPointOrTwiceInARound(
      @ForAll("regimes") String regime,
      @ForAll("filers") String filer,
      @ForAll("attempts") List<Attempt> attempts) {
    World world = new World(regime);
    String key = file(world, filer);
    attempts.forEach(attempt -> Attempts.attempt(world, key, attempt.user(), attempt.what()));

    Set<String> seen = new HashSet<>();
    for (Opinion opinion : personalReviews(world, key)) {
      assertThat(opinion.user()).isNotEqualTo(filer).isNotEqualTo("window-clerk");
      assertThat(seen.add(opinion.user() + opinion.round() + opinion.decision())).isTrue();
    }
  }

  @Property(tries = 200)
  void stateOpinionsRegisterAndAuditAlwaysTellTheSame(
      @ForAll("regimes") String regime, @ForAll("attempts") List<Attempt> attempts) {
    World world = new World(regime);
    String key = file(world, "clerk");
    attempts.forEach(attempt -> Attempts.attempt(world, key, attempt.user(), attempt.what()));

    RiskPoint point = world.point(key);
    List<Opinion> opinions = world.store.opinions().of(point.id());
    assertThat(world.register.point(key).state()).isEqualTo(point.state());
    assertThat(stateAfter(world, opinions)).isEqualTo(point.state());
    assertThat(world.store.actionsOn(key).stream().filter(ReviewPropertyTest::isMove))
        .hasSameSizeAs(opinions);
  }

  private static String file(World world, String filer) {
    return world
        .file
        .file(filer, World.PROJECT, World.content().with(RiskField.POST, "window"), false)
        .key();
  }

  private static List<String> stepsDemanded(World world, String key) {
    return world
        .regime
        .chainFor(world.point(key).content().scope(), Optional.empty())
        .orElseThrow()
        .steps()
        .stream()
        .map(ReviewStep::id)
        .toList();
  }

  private static List<String> stepsPassedInLastRound(World world, String key) {
    List<Opinion> opinions = world.store.opinions().of(world.point(key).id());
    int round = opinions.get(opinions.size() - 1).round();
    return opinions.stream()
        .filter(opinion -> opinion.round() == round && opinion.decision() == Decision.PASS)
        .map(Opinion::step)
        .toList();
  }

  private static List<Opinion> personalReviews(World world, String key) {
    return world.store.opinions().of(world.point(key).id()).stream()
        .filter(opinion -> opinion.meeting().isEmpty())
        .filter(
            opinion -> opinion.decision() == Decision.PASS || opinion.decision() == Decision.RETURN)
        .toList();
  }

  private static String stateAfter(World world, List<Opinion> opinions) {
    ReviewFlow flow = ReviewFlow.of(world.regime);
    String state = RiskState.DRAFT;
    for (Opinion opinion : opinions) {
      assertThat(opinion.step()).isEqualTo(state);
      state = flow.find(state, opinion.decision(), "post").orElseThrow().to();
    }
    return state;
  }

  private static boolean isMove(String action) {
    return Decision.of(action.substring("risk-point.".length())).isPresent();
  }
}
