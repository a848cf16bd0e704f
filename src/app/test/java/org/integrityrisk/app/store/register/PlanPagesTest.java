package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.register.Awaiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supervision plan in the database follows the points' rows. */
class PlanPagesTest {

  private static final LocalDate TODAY = Rows.TODAY;

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final PlanPages pages = new PlanPages(test.database());
  private final FollowUpCounts counts = new FollowUpCounts(test.database());

  /** Points 1 to 3 of levels 3, 1, 1; the first is late, the third belongs to the branch. */
  @BeforeEach
  void fill() {
    register.put(Rows.inForce(1, "3", TODAY.minusDays(1)));
    register.put(Rows.inForce(2, "1", TODAY));
    register.put(Rows.inForce(3, "1", TODAY.plusDays(9)));
    register.put(Rows.draft(4, "anna"));
  }

  private static PlanFilter filter(String person, String level, String kind) {
    return new PlanFilter(
        "RISK",
        person,
        Set.of(),
        "",
        level,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "'',        '', '',            3",
    "leader,    '', '',            3",
    "inspector, '', '',            3",
    "inspect,   '', '',            0",
    "'',        1,  '',            2",
    "'',        '', unannounced,   3",
    "'',        '', annual-review, 0",
  })
  void findsByPersonLevelAndKind(String person, String level, String kind, int expected) {
    assertThat(pages.find(filter(person, level, kind), TODAY, 0, 10).total()).isEqualTo(expected);
  }

  @Test
  void listsTheFirstDueFirstAndCountsTheLate() {
    PlanPages.Page page = pages.find(filter("", "", ""), TODAY, 0, 2);

    assertThat(page.entries()).extracting(PlanEntry::key).containsExactly("RISK-1", "RISK-2");
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.overdue()).isEqualTo(1);
  }

  @Test
  void countsByDayWithinAPeriod() {
    PlanFilter period = filter("", "", "").within(TODAY, TODAY.plusDays(30));

    assertThat(pages.byDay(period)).isEqualTo(Map.of(TODAY, 1L, TODAY.plusDays(9), 1L));
  }

  @Test
  void aCheckThatWasMadeTakesThePlaceOfTheLateOne() {
    register.put(Rows.inForce(1, "3", TODAY.plusMonths(1)));

    assertThat(pages.find(filter("", "", ""), TODAY, 0, 10).overdue()).isZero();
    assertThat(pages.find(filter("", "", ""), TODAY, 0, 10).total()).isEqualTo(3);
  }

  @Test
  void whatIsNoLongerInForceOrGoneIsNotChecked() {
    register.remove("10002");
    register.put(Rows.point(3, "1", "re-examination", Awaiting.NOBODY, Optional.empty()));

    assertThat(pages.find(filter("", "", ""), TODAY, 0, 10).entries())
        .extracting(PlanEntry::key)
        .containsExactly("RISK-1");
  }

  @Test
  void countsWhatIsLateInTheWholeProject() {
    assertThat(counts.in("RISK", Set.of(), TODAY)).isEqualTo(new FollowUpCounts.Counts(1, 0, 0));
    assertThat(counts.in("RISK", Set.of("branch"), TODAY).checksOverdue()).isZero();
  }

  @Test
  void knowsThePointsInForceForChecks() {
    CheckedPointRows points =
        new CheckedPointRows(test.database(), () -> OrganisationRegister.EMPTY);

    assertThat(points.inForce("RISK", Set.of("RISK-1", "RISK-4"))).hasSize(1);
    assertThat(points.inForce("RISK", Set.of())).isEmpty();
  }
}
