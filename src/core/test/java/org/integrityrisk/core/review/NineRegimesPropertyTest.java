package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.publicity.Conclusion;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.PublicityInput;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.superior.FilingInput;
import org.integrityrisk.core.superior.ReplyInput;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/**
 * Whatever people try under whichever of the nine regimes, in whichever order: no point comes into
 * force without each step that its regime demands for its scope and rank, and nobody acts on an own
 * point, twice in a round or out of turn.
 */
class NineRegimesPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String WHOSE_TURN_IT_IS = "whose turn it is";
  private static final Presets PRESETS = Presets.load();

  private record Attempt(String user, String what) {}

  private record Case(String regime, String scope, Rank rank) {

    Regime rules() {
      return PRESETS.find(regime).orElseThrow();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(PRESETS.all())
        .flatMap(
            regime ->
                Combinators.combine(
                        Arbitraries.of(regime.scopes().codes()), Arbitraries.of(Rank.values()))
                    .as((scope, rank) -> new Case(regime.key(), scope, rank)));
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(WHOSE_TURN_IT_IS)),
            Tuple.of(1, Arbitraries.of("chief", "secretary", "inspector")),
            Tuple.of(
                1,
                Arbitraries.of(
                    "clerk",
                    "head",
                    "leader",
                    "member",
                    "inspector",
                    "finance-head",
                    "admin",
                    "stranger")));
    Arbitrary<String> what =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("pass", "meet", "show", "file")),
            Tuple.of(1, Arbitraries.of("submit", "give", "pass-all-kinds", "re-examine")),
            Tuple.of(1, Arbitraries.of("return", "submit", "withdraw", "edit")));
    return Combinators.combine(users, what).as(Attempt::new).list().ofMinSize(20).ofMaxSize(90);
  }

  @Property(tries = 400)
  void nothingComesIntoForceWithoutEachStepItsRegimeDemandsInItsOrder(
      @ForAll("cases") Case one, @ForAll("attempts") List<Attempt> attempts) {
    World world = NineWorlds.of(one.regime());
    String key = file(world, one);

    boolean everInForce = false;
    for (Attempt attempt : attempts) {
      String before = world.point(key).state();
      attempt(world, key, attempt);
      boolean cameIntoForce =
          !before.equals(RiskState.IN_FORCE) && world.point(key).state().equals(RiskState.IN_FORCE);
      everInForce |= cameIntoForce;
      if (cameIntoForce) {
        assertThat(passedInLastRound(world, key)).isEqualTo(demanded(one));
      }
    }
    Statistics.label("came into force").collect(everInForce);
    Statistics.label("came into force")
        .coverage(share -> share.check(true).percentage(reached -> reached > 5));
  }

  @Property(tries = 300)
  void nobodyActsOnAnOwnPointOrTwiceInARoundOrOutOfTurn(
      @ForAll("cases") Case one, @ForAll("attempts") List<Attempt> attempts) {
    World world = NineWorlds.of(one.regime());
    String key = file(world, one);

    for (Attempt attempt : attempts) {
      ReviewSituation before = situation(world, key);
      int opinions = before.opinions().size();
      attempt(world, key, attempt);
      List<Opinion> after = situation(world, key).opinions();
      if (after.size() > opinions) {
        checkTurn(before, after.get(after.size() - 1));
      }
    }
    checkNobodyTwice(world, key);
  }

  private static void checkTurn(ReviewSituation before, Opinion opinion) {
    boolean personal = opinion.meeting().isEmpty() && opinion.decision() == Decision.PASS;
    if (personal) {
      assertThat(before.turn().orElseThrow().people()).contains(opinion.user());
      assertThat(before.step().orElseThrow().kind()).isEqualTo(StepKind.REVIEW);
    }
  }

  private static void checkNobodyTwice(World world, String key) {
    ReviewSituation situation = situation(world, key);
    Set<String> seen = new HashSet<>();
    for (Opinion opinion : situation.opinions()) {
      if (opinion.meeting().isEmpty() && opinion.decision() == Decision.PASS) {
        assertThat(situation.isOwn(opinion.user())).as(opinion.user()).isFalse();
        assertThat(seen.add(opinion.user() + " in round " + opinion.round())).isTrue();
      }
    }
  }

  private static String file(World world, Case one) {
    return world
        .file
        .file(
            "clerk", World.PROJECT, NineWorlds.content(one.rules(), one.scope(), one.rank()), true)
        .key();
  }

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  private static void attempt(World world, String key, Attempt attempt) {
    try {
      act(world, key, user(world, key, attempt), attempt.what());
    } catch (DomainException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static String user(World world, String key, Attempt attempt) {
    Optional<String> up =
        situation(world, key).turn().flatMap(turn -> turn.people().stream().findFirst());
    return attempt.user().equals(WHOSE_TURN_IT_IS) ? up.orElse("clerk") : attempt.user();
  }

  private static void act(World world, String key, String user, String what) {
    switch (what) {
      case "meet" -> meet(world, key, user);
      case "show" -> show(world, key, user);
      case "give" -> world.giveOpinion.give(user, key, Stance.SUPPORT, "Agreed.");
      case "file" -> fileWithSuperior(world, key, user);
      case "edit" -> world.edit.edit(user, key, Map.of());
      case "pass-all-kinds" ->
          world.decide.decide(
              key, Move.by(StepKind.FILING, "no-such-record", Decision.PASS, user, ""));
      default -> world.decide(user, key, Decision.of(what).orElseThrow());
    }
  }

  private static void meet(World world, String key, String recorder) {
    world.recordMeeting.record(
        recorder,
        new MeetingInput(
            World.PROJECT,
            TODAY.minusDays(1),
            "Hall",
            List.of("chief", "leader", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
  }

  /** Records a publicity that was held on paper, then confirms whatever is open for the point. */
  private static void show(World world, String key, String user) {
    List<Publicity> open = openFor(world, key);
    if (open.isEmpty()) {
      world.openPublicity.open(
          user,
          new PublicityInput(
              World.PROJECT,
              "List on the wall",
              "bureau",
              "unit",
              TODAY.minusDays(30),
              Optional.of(TODAY.minusDays(1)),
              true,
              List.of(key)));
      return;
    }
    world.concludePublicity.conclude(
        user, open.get(0).notice().id(), List.of(new Conclusion(key, Outcome.CONFIRMED, "")));
  }

  private static List<Publicity> openFor(World world, String key) {
    return world.publicities.ofPoint(world.point(key).id()).stream()
        .filter(one -> one.isOpenFor(key))
        .toList();
  }

  private static void fileWithSuperior(World world, String key, String user) {
    SuperiorFiling filing =
        world.sendFiling.send(
            user, new FilingInput(World.PROJECT, "2026-7", "", TODAY.minusDays(3), List.of(key)));
    world.recordReply.record(user, filing.id(), new ReplyInput(true, TODAY, "JW-88", ""));
  }

  private static ReviewSituation situation(World world, String key) {
    return world.loadReview.of(world.loadPoint.surround("clerk", world.point(key)));
  }

  private static List<String> demanded(Case one) {
    Optional<Rank> rank = one.scope().equals("post") ? Optional.of(one.rank()) : Optional.empty();
    return one.rules().chainFor(one.scope(), rank).orElseThrow().steps().stream()
        .map(ReviewStep::id)
        .toList();
  }

  private static List<String> passedInLastRound(World world, String key) {
    List<Opinion> opinions = situation(world, key).opinions();
    int round = opinions.get(opinions.size() - 1).round();
    return opinions.stream()
        .filter(opinion -> opinion.round() == round && opinion.decision() == Decision.PASS)
        .map(Opinion::step)
        .toList();
  }
}
