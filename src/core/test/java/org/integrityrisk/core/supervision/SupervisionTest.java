package org.integrityrisk.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.Town;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Regime REGIME = Presets.load().find("market-regulator").orElseThrow();

  private final World world = new World("category-based");

  private String inForce() {
    return inForceSince(TODAY);
  }

  private String inForceSince(LocalDate meeting) {
    String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    world.decide("head", key, Decision.PASS);
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            meeting,
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
    return key;
  }

  private static CheckInput check(String kind) {
    return new CheckInput(kind, TODAY, CheckResult.OK, "");
  }

  private Optional<SupervisionPlan> plan(String level, String department) {
    RiskPoint point = world.draft().at(level);
    RiskPoint placed =
        new RiskPoint(
            point.id(),
            point.key(),
            point.project(),
            point.content().with(RiskField.DEPARTMENT, department),
            level,
            point.state(),
            point.filer(),
            point.assignee(),
            point.filed(),
            point.updated());
    return SupervisionPlan.of(
        new LoadedPoint(placed, new Actor("clerk", "", false, Set.of()), REGIME, Town.register()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, licensing, main-leader,      chief",
    "2, licensing, main-leader,      chief",
    "3, licensing, in-charge-leader, leader",
    "1, desk,      main-leader,      branch-chief",
    "3, desk,      in-charge-leader, ''",
  })
  void theLevelDecidesWhoAnswers(String level, String department, String role, String user) {
    SupervisionPlan plan = plan(level, department).orElseThrow();

    assertThat(plan.answers().role().code()).isEqualTo(role);
    assertThat(plan.answers().onlyPerson().orElse("")).isEqualTo(user);
    assertThat(plan.regime()).isEqualTo("market-regulator");
    assertThat(plan.regimeVersion()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"1, inspector, true", "2, inspector, true", "3, inspector, false", "1, head, false"})
  void theDisciplineOfficeAssistsOnTheSeriousLevels(String level, String user, boolean includes) {
    assertThat(plan(level, "licensing").orElseThrow().includes(user)).isEqualTo(includes);
  }

  @Test
  void nobodyAnswersForAPointWithoutALevel() {
    assertThat(plan("", "licensing")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "licensing, '',                                          unannounced,      2026-02-10",
    "licensing, unannounced 2026-01-20,                      unannounced,      2026-02-20",
    "licensing, unannounced 2026-03-01 unannounced 2026-02-01, unannounced,    2026-04-01",
    "licensing, annual-review 2026-01-20,                    unannounced,      2026-02-10",
    "licensing, unannounced 2025-12-31,                      unannounced,      2026-02-10",
    "penalty,   '',                                          case-file-review, 2026-04-10",
    "penalty,   post-case-revisit 2026-02-01,                case-file-review, 2026-04-10",
    "finance,   '',                                          annual-review,    2027-01-10",
  })
  void theNextCheckIsTheOneThatFallsDueFirst(
      String category, String made, String kind, LocalDate due) {
    RiskPoint point = world.draft().at("1");
    RiskPoint inCategory =
        new RiskPoint(
            point.id(),
            point.key(),
            point.project(),
            point.content().with(RiskField.CATEGORY, category),
            "1",
            "in-force",
            "clerk",
            "",
            Instant.EPOCH,
            Instant.EPOCH);

    Optional<NextCheck> next =
        NextCheck.of(REGIME, inCategory, LocalDate.of(2026, 1, 10), checks(made));

    assertThat(next).map(NextCheck::kind).contains(kind);
    assertThat(next).map(NextCheck::due).contains(due);
  }

  private static List<Check> checks(String made) {
    return Arrays.stream(made.split("(?<=\\d) "))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split(" "))
        .map(
            one ->
                new Check(
                    one[1],
                    "1",
                    one[0],
                    LocalDate.parse(one[1]),
                    CheckResult.OK,
                    "",
                    "inspector",
                    "Inspector",
                    Instant.EPOCH))
        .toList();
  }

  @Test
  void aCheckMovesTheNextOne() {
    String key = inForce();
    assertThat(world.register.point(key).nextCheck()).contains(TODAY.plusMonths(1));

    world.clock.pass(Duration.ofDays(20));
    world.recordCheck.record(
        "inspector", key, new CheckInput("unannounced", TODAY.plusDays(20), CheckResult.OK, ""));

    assertThat(world.register.point(key).nextCheck()).contains(TODAY.plusDays(20).plusMonths(1));
    assertThat(world.store.actionsOn(key)).endsWith("risk-point.check");
  }

  @ParameterizedTest
  @CsvSource({
    "unannounced,   2026-12-22, inspector, chief head inspector",
    "annual-review, 2027-11-22, head,      chief head inspector",
  })
  void thePlanNamesWhoMakesEachCheckAndEverybodyWithAPartInIt(
      String kind, LocalDate due, String maker, String people) {
    PlannedCheck planned = planned(inForce(), kind);

    assertThat(planned.next().due()).isEqualTo(due);
    assertThat(planned.maker().people()).containsExactly(maker);
    assertThat(List.of(people.split(" "))).containsAll(planned.people());
  }

  private PlannedCheck planned(String key, String kind) {
    return world.register.point(key).checks().stream()
        .filter(check -> check.next().kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherHeadMakesTheChecksOfTheOldOne() {
    String key = inForce();

    world.reorganise(
        new Department(
            "licensing",
            "licensing",
            "bureau",
            DepartmentKind.ENFORCEMENT,
            Optional.of("cashier"),
            Optional.of("leader")));
    world.followOffices.refreshDepartments(Set.of("licensing"));

    assertThat(planned(key, "annual-review").maker().people()).containsExactly("cashier");
    assertThat(planned(key, "annual-review").people()).doesNotContain("head");
  }

  @Test
  void anotherLevelIsPlannedAnew() {
    String key = inForce();
    assertThat(planned(key, "unannounced").people()).contains("chief", "inspector");

    world.host.setLevel(key, "3", "secretary");
    world.projection.refresh(world.host.find(key).orElseThrow());

    assertThat(planned(key, "unannounced").people())
        .containsExactlyInAnyOrder("inspector", "leader");
    assertThat(world.register.point(key).answerer()).isEqualTo("leader");
  }

  @ParameterizedTest
  @CsvSource({
    ",           2026-10-20",
    "2026-09-19, 2026-10-20",
    "2026-10-15, 2026-11-15",
    "2026-11-21, 2026-12-21",
  })
  void checksCountFromTheDayOfTheMeetingAndNotFromItsRecording(LocalDate checked, LocalDate next) {
    String key = inForceSince(LocalDate.of(2026, 9, 20));

    Optional.ofNullable(checked)
        .map(day -> new CheckInput("unannounced", day, CheckResult.OK, ""))
        .ifPresent(check -> world.recordCheck.record("inspector", key, check));

    assertThat(world.register.point(key).nextCheck()).contains(next);
  }

  @ParameterizedTest
  @CsvSource({
    "inspector,    true",
    "secretary,    true",
    "chief,        true",
    "head,         true",
    "leader,       true",
    "clerk,        false",
    "window-clerk, false",
    "member,       false",
    "finance-head, false",
  })
  void isRecordedByThoseWhoSuperviseOrLead(String user, boolean allowed) {
    String key = inForce();

    if (allowed) {
      assertThat(world.recordCheck.record(user, key, check("unannounced")).user()).isEqualTo(user);
    } else {
      refused(() -> world.recordCheck.record(user, key, check("unannounced")))
          .as(FORBIDDEN, "access.forbidden");
    }
  }

  @Test
  void isMadeOnlyOfPointsInForce() {
    String draft = world.draft().key();

    refused(() -> world.recordCheck.record("inspector", draft, check("unannounced")))
        .as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void tellsEverythingThatIsWrong() {
    String key = inForce();
    CheckInput wrong = new CheckInput("astral", TODAY.plusDays(1), CheckResult.FINDING, " ");

    refused(() -> world.recordCheck.record("inspector", key, wrong))
        .at(
            "check.unknown-kind@kind",
            "check.date-in-future@date",
            "check.findings-required@findings");
  }
}
