package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.app.store.register.RegisterComparison.Codes;
import org.integrityrisk.app.store.register.RegisterComparison.Question;
import org.integrityrisk.app.store.register.RegisterComparison.Tally;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.register.ReviewTrace;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A random history of a register, and what is read of it, beside the same history played back in
 * memory.
 */
class PointHistoryTest {

  private static final HistoryScope ALL =
      new HistoryScope("RISK", Set.of(), ReviewPhase.NOT_WITHDRAWN);
  private static final Codes ANY = new Codes("", "", "");
  private static final int DAYS = 30;
  private static final Duration DAY = Duration.ofDays(1);

  private final TestDatabase test = new TestDatabase();
  private final Days clock = new Days();
  private final RegisterRepository register = new RegisterRepository(test.database(), clock);
  private final RegisterComparison comparison = new RegisterComparison(test.database());
  private final RegisterTrend trend = new RegisterTrend(test.database());
  private final List<Map<String, PointRow>> played = new ArrayList<>();

  /** A clock that stands at noon of a day. */
  private static final class Days extends Clock {
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static Instant end(int day) {
    return Instant.parse("2026-01-02T00:00:00Z").plus(DAY.multipliedBy(day));
  }

  /** Each day some points are filed, changed, written again as they are, or taken away. */
  private void play(Random random) {
    Map<String, PointRow> now = new TreeMap<>();
    for (int day = 0; day < DAYS; day++) {
      List<PointRow> rows = new ArrayList<>();
      for (int number = 1; number <= 6; number++) {
        if (random.nextInt(3) == 0) {
          rows.add(random.nextBoolean() ? row(random, number) : again(now, random, number));
        }
      }
      write(random, rows);
      rows.forEach(row -> now.put(row.id(), row));
      if (random.nextInt(8) == 0) {
        String gone = Integer.toString(10_001 + random.nextInt(6));
        register.remove(gone);
        now.remove(gone);
      }
      played.add(Map.copyOf(now));
      clock.now = clock.now.plus(DAY);
    }
  }

  private void write(Random random, List<PointRow> rows) {
    if (random.nextBoolean()) {
      register.putAll(rows);
    } else {
      rows.forEach(register::put);
    }
  }

  private PointRow again(Map<String, PointRow> now, Random random, int number) {
    PointRow known = now.get(Integer.toString(10_000 + number));
    return known == null ? row(random, number) : known;
  }

  private PointRow row(Random random, int number) {
    RiskPointContent content =
        new RiskPointContent(
            Map.of(
                RiskField.TITLE, "Point " + random.nextInt(3),
                RiskField.UNIT, pick(random, "bureau", "branch"),
                RiskField.DEPARTMENT, pick(random, "licensing", "finance"),
                RiskField.CATEGORY, pick(random, "common", ""),
                RiskField.CYCLE, pick(random, "2025", "2026")));
    return new PointRow(
        Integer.toString(10_000 + number),
        Rows.key(number),
        "RISK",
        content,
        pick(random, "1", "2", ""),
        pick(random, RiskState.DRAFT, RiskState.IN_FORCE, RiskState.IN_FORCE, RiskState.WITHDRAWN),
        false,
        "anna",
        Awaiting.NOBODY,
        new ReviewTrace(0, 0, Optional.empty(), Set.of(), Set.of()),
        "",
        "",
        Optional.empty(),
        List.of(),
        clock.now,
        clock.now);
  }

  private static String pick(Random random, String... from) {
    return from[random.nextInt(from.length)];
  }

  private static Predicate<PointRow> in(HistoryScope scope) {
    return row ->
        (scope.phase() == ReviewPhase.IN_FORCE
                ? row.state().equals(RiskState.IN_FORCE)
                : !row.state().equals(RiskState.WITHDRAWN))
            && (scope.units().isEmpty() || scope.units().contains(row.content().unit()));
  }

  private static Map<String, PointRow> those(Map<String, PointRow> rows, HistoryScope scope) {
    return rows.values().stream()
        .filter(in(scope))
        .collect(Collectors.toMap(PointRow::id, row -> row));
  }

  private Map<String, PointRow> lastOf(String cycle) {
    Map<String, PointRow> last = new HashMap<>();
    played.forEach(
        day ->
            day.values().stream()
                .filter(row -> row.content().get(RiskField.CYCLE).equals(cycle))
                .forEach(row -> last.put(row.id(), row)));
    return last;
  }

  private void isAsPlayed(
      HistoryScope scope,
      Snapshot before,
      Snapshot after,
      Map<String, PointRow> was,
      Map<String, PointRow> is) {
    Question question = new Question(scope, before, after);
    Map<String, PointRow> earlier = those(was, scope);
    Map<String, PointRow> later = those(is, scope);
    Set<String> both = new TreeSet<>(earlier.keySet());
    both.retainAll(later.keySet());

    assertThat(sum(comparison.count(question), tally -> tally.before().isPresent()))
        .isEqualTo(earlier.size());
    assertThat(sum(comparison.count(question), tally -> tally.after().isPresent()))
        .isEqualTo(later.size());
    assertThat(keys(question, RegisterChange.ADDED)).isEqualTo(without(later, earlier));
    assertThat(keys(question, RegisterChange.DROPPED)).isEqualTo(without(earlier, later));
    assertThat(keys(question, RegisterChange.REGRADED))
        .isEqualTo(differing(both, earlier, later, (one, two) -> !one.level().equals(two.level())));
    assertThat(keys(question, RegisterChange.CHANGED))
        .isEqualTo(
            differing(
                both,
                earlier,
                later,
                (one, two) ->
                    !ContentHash.of(one.content()).equals(ContentHash.of(two.content()))));
  }

  private interface Differ {
    boolean test(PointRow one, PointRow two);
  }

  private static Set<String> differing(
      Set<String> both, Map<String, PointRow> was, Map<String, PointRow> is, Differ differ) {
    return both.stream()
        .filter(id -> differ.test(was.get(id), is.get(id)))
        .map(id -> is.get(id).key())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Map<String, PointRow> some, Map<String, PointRow> others) {
    return some.values().stream()
        .filter(row -> !others.containsKey(row.id()))
        .map(PointRow::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long sum(List<Tally> tallies, Predicate<Tally> which) {
    return tallies.stream().filter(which).mapToLong(Tally::count).sum();
  }

  private Set<String> keys(Question question, RegisterChange change) {
    RegisterComparison.Page page =
        comparison.find(question, new RegisterComparison.Wanted(change, ANY), 0, 100);
    assertThat(page.total()).isEqualTo(page.points().size());
    return page.points().stream()
        .map(RegisterComparison.Point::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyDayAndCycleIsReadAsItWasPlayed(long seed) {
    Random random = new Random(seed);
    play(random);
    HistoryScope branch = new HistoryScope("RISK", Set.of("branch"), ReviewPhase.IN_FORCE);

    for (int pair = 0; pair < 12; pair++) {
      int one = random.nextInt(DAYS);
      int two = random.nextInt(DAYS);
      isAsPlayed(
          pair % 2 == 0 ? ALL : branch,
          Snapshot.before(end(one)),
          Snapshot.before(end(two)),
          played.get(one),
          played.get(two));
    }
    isAsPlayed(
        ALL, Snapshot.ofCycle("2025"), Snapshot.ofCycle("2026"), lastOf("2025"), lastOf("2026"));
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void theTrendCountsWhatEachDayHeld(long seed) {
    play(new Random(seed));
    List<Instant> ends = new ArrayList<>();
    List<Map<String, Long>> counts = new ArrayList<>();
    for (int day = 0; day < DAYS; day += 3) {
      ends.add(end(day));
      counts.add(
          those(played.get(day), ALL).values().stream()
              .collect(Collectors.groupingBy(PointRow::level, Collectors.counting())));
    }

    assertThat(trend.count(ALL, ends)).isEqualTo(counts);
  }

  @Test
  void whatIsWrittenAgainAsItIsLeavesNoTrace() {
    PointRow row = row(new Random(1), 1);
    register.addAll(List.of(row));
    register.put(row);
    register.putAll(List.of(row));

    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void aPointThatWasThereBeforeJoinsWhenItIsWrittenNext() {
    PointRow row = Rows.inForce(1, "1", Rows.TODAY);
    register.put(row);
    test.database().run(session -> session.update(Sql.of("delete from @POINT_HISTORY")));
    clock.now = clock.now.plus(DAY.multipliedBy(5));
    register.putAll(List.of(row));

    assertThat(new HistoryReach(test.database()).since(ALL)).contains(row.updated());
  }

  @Test
  void theNumberOfStatementsDoesNotGrow() throws Exception {
    play(new Random(3));
    Question question = new Question(ALL, Snapshot.before(end(3)), Snapshot.before(end(20)));
    List<Instant> ends = List.of(end(1), end(5), end(9), end(13));

    assertThat(test.statementsOf(() -> comparison.count(question))).isEqualTo(1);
    assertThat(
            test.statementsOf(
                () ->
                    comparison.find(
                        question,
                        new RegisterComparison.Wanted(RegisterChange.CHANGED, ANY),
                        0,
                        50)))
        .isEqualTo(2);
    assertThat(test.statementsOf(() -> trend.count(ALL, ends))).isEqualTo(2);
  }

  private long rows() {
    return test.database()
        .read(session -> session.number(Sql.of("select count(*) as [N] from @POINT_HISTORY")));
  }
}
