package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.store.OrganisationRepository;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.app.store.register.RegisterSummary.Tally;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a heat map counts, and that each number leads to just as many points. */
class HeatCountsTest {

  private static final RegisterOrder BY_KEY =
      new RegisterOrder(RegisterOrder.By.KEY, false, List.of());

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final RegisterPages pages = new RegisterPages(test.database());
  private final RegisterSummary summary = new RegisterSummary(test.database());
  private final OrganisationRepository organisation =
      new OrganisationRepository(test.database(), new WorkScope());

  /** Points 1 to 5 in force, of which 4 has no post and 5 one that is gone; 6 a draft and so on. */
  @BeforeEach
  void fill() {
    organisation.save(post("clerk", Rank.GENERAL));
    organisation.save(post("chief", Rank.MIDDLE));
    register.put(Rows.saying(1, Map.of(RiskField.PROBABILITY, "high", RiskField.HARM, "great")));
    register.put(Rows.saying(2, Map.of(RiskField.PROBABILITY, "high", RiskField.POST, "chief")));
    register.put(Rows.saying(3, Map.of(RiskField.CONSEQUENCE, "crime", RiskField.HARM, "great")));
    register.put(Rows.saying(4, Map.of(RiskField.POST, "", RiskField.POWER_HELD, "major")));
    register.put(Rows.saying(5, Map.of(RiskField.POST, "gone", RiskField.CAUSE_KIND, "rules")));
    register.put(Rows.draft(6, "anna"));
    register.put(point(7, "main-leader"));
    register.put(point(8, RiskState.RE_EXAMINATION));
    register.put(point(9, RiskState.WITHDRAWN));
  }

  private static PointRow point(int number, String state) {
    return Rows.point(number, "", state, Awaiting.NOBODY, Optional.empty());
  }

  private static Post post(String code, Rank rank) {
    return new Post(code, code, "licensing", rank, Optional.empty());
  }

  @Test
  void ranksAreThoseOfThePostsAsTheyAreNow() throws Exception {
    assertThat(ranks()).isEqualTo(Map.of("general", 6L, "middle", 1L, "", 2L));

    organisation.save(post("clerk", Rank.LEADERSHIP));
    assertThat(ranks()).isEqualTo(Map.of("leadership", 6L, "middle", 1L, "", 2L));
  }

  private Map<String, Long> ranks() {
    return summary.tallies(all(), Set.of(RegisterColumn.RANK)).stream()
        .collect(Collectors.toMap(tally -> tally.code(RegisterColumn.RANK), Tally::count));
  }

  private static Stream<Set<RegisterColumn>> pairs() {
    return Stream.of(RegisterColumn.values())
        .flatMap(
            one ->
                Stream.of(RegisterColumn.values())
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> Set.of(one, other)));
  }

  @Test
  void everyNumberLeadsToJustAsManyPointsWhateverTheDimensions() {
    assertThat(pairs())
        .hasSize(120)
        .allSatisfy(
            pair -> {
              List<Tally> tallies = summary.tallies(all(), pair);
              assertThat(tallies)
                  .allSatisfy(tally -> assertThat(found(tally)).isEqualTo(tally.count()));
              assertThat(tallies.stream().mapToLong(Tally::count).sum()).isEqualTo(9);
            });
  }

  @Test
  void anyTwoDimensionsAreCountedInOneStatement() throws Exception {
    Set<RegisterColumn> by =
        new TreeSet<>(Set.of(RegisterColumn.RANK, RegisterColumn.HARM, RegisterColumn.LEVEL));

    assertThat(test.statementsOf(() -> summary.tallies(all(), by))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"IN_FORCE, 5", "UNDER_REVIEW, 1", "NOT_WITHDRAWN, 8"})
  void phasesPartThePoints(ReviewPhase phase, int found) {
    RegisterFilter filter = filter(Map.of(), Optional.of(phase));

    assertThat(pages.find(filter, BY_KEY, 0, 10).total()).isEqualTo(found);
  }

  private long found(Tally tally) {
    Map<RegisterColumn, String> codes = new EnumMap<>(RegisterColumn.class);
    tally
        .codes()
        .forEach(
            (column, code) -> codes.put(column, code.isEmpty() ? RegisterColumn.NOT_STATED : code));
    return pages.find(filter(codes, Optional.empty()), BY_KEY, 0, 1).total();
  }

  private static RegisterFilter all() {
    return filter(Map.of(), Optional.empty());
  }

  private static RegisterFilter filter(
      Map<RegisterColumn, String> codes, Optional<ReviewPhase> phase) {
    return new RegisterFilter("RISK", "", codes, phase, Set.of(), "", Set.of(), Optional.empty());
  }
}
