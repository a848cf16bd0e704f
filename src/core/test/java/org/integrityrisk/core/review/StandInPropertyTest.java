package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.integrityrisk.core.delegation.DelegationInput;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.World;

/** Whoever is away, steps aside or stands in: the rules of who may decide hold. */
class StandInPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private record Attempt(String user, String other, String what) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.of("clerk", "head", "leader", "chief", "member", "cashier", "secretary");
    Arbitrary<String> what =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just("pass")),
            Tuple.of(3, Arbitraries.just("submit")),
            Tuple.of(3, Arbitraries.of("delegate", "recuse")),
            Tuple.of(1, Arbitraries.just("meeting")),
            Tuple.of(1, Arbitraries.of("return", "end")));
    return Combinators.combine(users, users, what)
        .as(Attempt::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(50);
  }

  @Provide
  Arbitrary<String> filers() {
    return Arbitraries.of("clerk", "head", "leader", "cashier", "member");
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void nobodyDecidesOnAnOwnPointOrTwiceOrHavingSteppedAside(
      @ForAll("filers") String filer, @ForAll("attempts") List<Attempt> attempts) {
    World world = new World("market-regulator");
    String key = file(world, filer);
    attempt(world, key, new Attempt("head", "cashier", "delegate"));
    Set<String> aside = new HashSet<>();
    for (Attempt attempt : attempts) {
      int before = opinions(world, key).size();
      attempt(world, key, attempt);
      lastReview(world, key, before)
          .ifPresent(
              given ->
                  assertThat(given.people())
                      .doesNotContain(filer, "window-clerk")
                      .noneMatch(aside::contains));
      world.recusals.of(world.point(key).id()).forEach(recusal -> aside.add(recusal.user()));
    }
    assertNobodyTwiceInARound(world, key);
    Statistics.collect(reviews(world, key).anyMatch(given -> !given.actsFor().isEmpty()));
    Statistics.coverage(share -> share.check(true).percentage(reached -> reached > 2));
  }

  @Property(tries = 300)
  void aBlockedTurnSaysWhichOfficeOfWhichDepartmentToSet(
      @ForAll("filers") String filer, @ForAll("attempts") List<Attempt> attempts) {
    World world = new World("market-regulator");
    String key = file(world, filer);
    attempts.forEach(attempt -> attempt(world, key, attempt));

    world
        .loadReview
        .forUser("admin", key)
        .turn()
        .filter(turn -> turn.people().isEmpty())
        .ifPresent(
            turn ->
                assertThat(turn.obstacle().orElseThrow().arguments())
                    .containsExactly(turn.step().holder().code(), "licensing"));
  }

  private static String file(World world, String filer) {
    return world
        .file
        .file(filer, World.PROJECT, World.content().with(RiskField.POST, "window"), false)
        .key();
  }

  private static void attempt(World world, String key, Attempt attempt) {
    try {
      switch (attempt.what()) {
        case "meeting" -> meet(world, key, attempt.user());
        case "delegate" -> delegate(world, attempt);
        case "recuse" ->
            world.recordRecusal.record(attempt.user(), key, attempt.user(), "A relative.");
        case "end" -> end(world, attempt.user());
        default -> world.decide(attempt.user(), key, Decision.of(attempt.what()).orElseThrow());
      }
    } catch (DomainException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static void delegate(World world, Attempt attempt) {
    world.grantDelegation.grant(
        attempt.user(),
        new DelegationInput(attempt.user(), attempt.other(), TODAY, TODAY.plusDays(1), ""));
  }

  private static void end(World world, String user) {
    world.listDelegations.of(user).stream()
        .findFirst()
        .ifPresent(delegation -> world.endDelegation.end(user, delegation.id()));
  }

  private static void meet(World world, String key, String recorder) {
    world.recordMeeting.record(
        recorder,
        new MeetingInput(
            World.PROJECT,
            TODAY,
            "Hall",
            List.of("chief", "leader", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
  }

  private static List<Opinion> opinions(World world, String key) {
    return world.store.opinions().of(world.point(key).id());
  }

  private static Stream<Opinion> reviews(World world, String key) {
    return opinions(world, key).stream()
        .filter(opinion -> opinion.meeting().isEmpty())
        .filter(
            opinion ->
                opinion.decision() == Decision.PASS || opinion.decision() == Decision.RETURN);
  }

  private static Optional<Opinion> lastReview(World world, String key, int before) {
    List<Opinion> all = opinions(world, key);
    return all.size() == before
        ? Optional.empty()
        : reviews(world, key).filter(all.get(all.size() - 1)::equals).findFirst();
  }

  private static void assertNobodyTwiceInARound(World world, String key) {
    Set<String> seen = new HashSet<>();
    reviews(world, key)
        .filter(opinion -> opinion.decision() == Decision.PASS)
        .forEach(
            opinion ->
                opinion
                    .people()
                    .forEach(person -> assertThat(seen.add(opinion.round() + person)).isTrue()));
  }
}
