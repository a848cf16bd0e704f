package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.work.FoundWork;
import org.integrityrisk.core.work.InPlaceOf;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterQueriesTest {

  private static final LocalDate TODAY = Rows.TODAY;
  private static final RegisterOrder BY_KEY =
      new RegisterOrder(RegisterOrder.By.KEY, false, List.of());

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final RegisterPages pages = new RegisterPages(test.database());
  private final RegisterSummary summary = new RegisterSummary(test.database());
  private final GradedSupervision supervision = new GradedSupervision(test.database());
  private final OutstandingWarnings warnings = new OutstandingWarnings(test.database());
  private final WorklistQuery worklist = new WorklistQuery(test.database());

  /**
   * Points 1 to 4 in force, of levels 3, 1, 1, 2; 5 a draft; 6 before a leader; 7 before a meeting.
   */
  @BeforeEach
  void fill() {
    register.put(Rows.inForce(1, "3", TODAY.plusDays(9)));
    register.put(Rows.inForce(2, "1", TODAY.minusDays(1)));
    register.put(Rows.inForce(3, "1", TODAY));
    register.put(Rows.inForce(4, "2", TODAY.minusDays(3)));
    register.put(Rows.draft(5, "anna"));
    register.put(
        Rows.point(
            6,
            "",
            "main-leader",
            Awaiting.person("main-leader", "leader", "review"),
            Optional.empty()));
    register.put(
        Rows.point(
            7,
            "1",
            "leading-group",
            new Awaiting("leading-group", "", "bureau", "collective"),
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "type,duty,3",
    "type,,7",
    "level,1,4",
    "status,in-force,4",
    "department,licensing,7",
    "post,none,0"
  })
  void columnsFilter(String column, String code, int found) {
    RegisterColumn by = Coded.find(RegisterColumn.class, column).orElseThrow();
    RegisterFilter filter = with(Map.of(by, code == null ? "" : code), Set.of(), "", "");

    assertThat(pages.find(filter, BY_KEY, 0, 10).total()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "风险点 6,1",
    "100%,7",
    "1%0,0",
    "discount_to,7",
    "discount-to,0",
    "RISK-3,1",
    "FRIENDS!,7"
  })
  void wordsAreFoundLiterally(String words, int found) {
    assertThat(pages.find(with(Map.of(), Set.of(), words, ""), BY_KEY, 0, 10).total())
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"leader,4", "main-leader,3", "somebody,0"})
  void whoAnswersFiltersByPersonOrByOfficeThatNobodyHolds(String answerer, int found) {
    assertThat(pages.find(with(Map.of(), Set.of(), "", answerer), BY_KEY, 0, 10).total())
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"any,2", "major-decision,1", "large-sum,2", "major-project,0"})
  void majorMattersFilterOneByOne(String matter, int found) {
    register.put(Rows.saying(1, Map.of(RiskField.THREE_MAJORS, "major-decision,large-sum")));
    register.put(Rows.saying(2, Map.of(RiskField.THREE_MAJORS, "large-sum")));
    RegisterMark mark =
        Stream.of(RegisterMark.values())
            .filter(one -> one.parameter().equals("three-majors") && one.value().equals(matter))
            .findFirst()
            .orElseThrow();

    RegisterFilter filter =
        new RegisterFilter(
            "RISK", "", Map.of(), Optional.empty(), Set.of(), "", Set.of(mark), Optional.empty());
    assertThat(pages.find(filter, BY_KEY, 0, 10).total()).isEqualTo(found);
  }

  @Test
  void unitsFilter() {
    assertThat(keys(with(Map.of(), Set.of("branch"), "", ""), BY_KEY))
        .containsExactly("RISK-3", "RISK-6");
  }

  @Test
  void aProjectThatIsRemovedLeavesNothing() {
    register.put(Rows.measure(1, MeasureState.IN_FORCE, "RISK-1"));
    register.put(Rows.warning(1, "RISK-2", WarningState.ISSUED, TODAY));

    ProjectTables tables = new ProjectTables(test.database());
    tables.deleteOf("OTHER");
    assertThat(keys(with(Map.of(), Set.of(), "", ""), BY_KEY)).hasSize(7);

    tables.deleteOf("RISK");
    assertThat(keys(with(Map.of(), Set.of(), "", ""), BY_KEY)).isEmpty();
    assertThat(warnings.find("RISK", Set.of(), TODAY, 10).first()).isEmpty();

    register.put(Rows.inForce(1, "1", TODAY));
    assertThat(keys(gaps(true, Optional.empty()), BY_KEY)).containsExactly("RISK-1");
  }

  @Test
  void gapsAreFound() {
    register.put(Rows.measure(1, MeasureState.IN_FORCE, "RISK-1", "RISK-2"));
    register.put(Rows.measure(2, MeasureState.PLANNED, "RISK-3"));

    assertThat(keys(gaps(true, Optional.empty()), BY_KEY)).containsExactly("RISK-3", "RISK-4");
    assertThat(keys(gaps(false, Optional.of(TODAY)), BY_KEY)).containsExactly("RISK-2", "RISK-4");
  }

  @Test
  void pagesFollowEachOtherInTwoStatementsEach() throws Exception {
    RegisterFilter all = RegisterFilter.of("RISK");

    assertThat(pages.find(all, BY_KEY, 0, 3).points())
        .extracting("key")
        .containsExactly("RISK-1", "RISK-2", "RISK-3");
    assertThat(pages.find(all, BY_KEY, 6, 3).points()).extracting("key").containsExactly("RISK-7");
    assertThat(pages.find(all, BY_KEY, 9, 3)).isEqualTo(new RegisterPages.Page(7, List.of()));
    assertThat(test.statementsOf(() -> pages.find(all, BY_KEY, 0, 3))).isEqualTo(2);
  }

  @Test
  void levelsSortAsTheRegimeOrdersThem() {
    RegisterOrder order = new RegisterOrder(RegisterOrder.By.LEVEL, false, List.of("2", "3", "1"));

    assertThat(keys(RegisterFilter.of("RISK"), order))
        .startsWith("RISK-4", "RISK-1", "RISK-2", "RISK-3", "RISK-5", "RISK-7", "RISK-6");
  }

  @ParameterizedTest
  @EnumSource(RegisterOrder.By.class)
  void everyOrderCanBeTurnedRound(RegisterOrder.By by) {
    RegisterOrder order = new RegisterOrder(by, true, List.of("1", "2", "3"));

    assertThat(keys(RegisterFilter.of("RISK"), order)).hasSize(7);
  }

  @Test
  void countsByColumnInOneStatement() throws Exception {
    assertThat(summary.count(RegisterFilter.of("RISK"), RegisterColumn.LEVEL))
        .containsExactlyInAnyOrder(
            new RegisterSummary.Group("", 1),
            new RegisterSummary.Group("1", 4),
            new RegisterSummary.Group("2", 1),
            new RegisterSummary.Group("3", 1));
    assertThat(
            test.statementsOf(
                () -> summary.count(RegisterFilter.of("RISK"), RegisterColumn.DEPARTMENT)))
        .isEqualTo(1);
  }

  @Test
  void supervisionCountsByLevelAndAnswererInOneStatement() throws Exception {
    register.put(Rows.measure(1, MeasureState.IN_FORCE, "RISK-2"));

    assertThat(supervision.lines("RISK", Set.of(), TODAY))
        .containsExactly(
            new GradedSupervision.Line("1", "main-leader", "leader", 2, 1, 1),
            new GradedSupervision.Line("2", "main-leader", "", 1, 1, 1),
            new GradedSupervision.Line("3", "main-leader", "", 1, 0, 1));
    assertThat(supervision.lines("RISK", Set.of("branch"), TODAY)).hasSize(1);
    assertThat(test.statementsOf(() -> supervision.lines("RISK", Set.of(), TODAY))).isEqualTo(1);
  }

  @Test
  void outstandingWarningsStandOverdueFirstInTwoStatements() throws Exception {
    register.put(Rows.warning(1, "RISK-2", WarningState.ISSUED, TODAY));
    register.put(Rows.warning(2, "RISK-2", WarningState.ISSUED, TODAY.minusDays(1)));
    register.put(Rows.warning(3, "RISK-3", WarningState.ANSWERED, TODAY.minusDays(9)));
    register.put(Rows.warning(4, "RISK-3", WarningState.LIFTED, TODAY.minusDays(9)));

    OutstandingWarnings.Outstanding all = warnings.find("RISK", Set.of(), TODAY, 10);
    assertThat(all.byColour())
        .containsExactly(
            new OutstandingWarnings.Colour("green", 2, 0, 2),
            new OutstandingWarnings.Colour("red", 1, 1, 0));
    assertThat(all.first())
        .extracting(OutstandingWarnings.Item::key, OutstandingWarnings.Item::overdue)
        .containsExactly(
            tuple("RISK-30002", true), tuple("RISK-30003", false), tuple("RISK-30001", false));
    assertThat(warnings.find("RISK", Set.of("branch"), TODAY, 10).first()).hasSize(1);
    assertThat(test.statementsOf(() -> warnings.find("RISK", Set.of(), TODAY, 10))).isEqualTo(2);
  }

  @Test
  void countsOfAPointFollowItsMeasuresAndWarnings() {
    register.put(Rows.measure(1, MeasureState.PLANNED, "RISK-2", "RISK-3"));
    register.put(Rows.warning(1, "RISK-2", WarningState.ISSUED, TODAY));
    assertThat(pointOf("RISK-2")).extracting("measures", "warnings").containsExactly(1, 1);

    register.put(Rows.measure(1, MeasureState.PLANNED, "RISK-3"));
    register.put(Rows.warning(1, "RISK-2", WarningState.LIFTED, TODAY));
    register.put(Rows.inForce(3, "1", TODAY));
    assertThat(pointOf("RISK-2")).extracting("measures", "warnings").containsExactly(0, 0);
    assertThat(pointOf("RISK-3")).extracting("measures").isEqualTo(1);

    register.remove("20001");
    assertThat(pointOf("RISK-3")).extracting("measures").isEqualTo(0);
  }

  @Test
  void aPointThatIsGoneHasNoRow() {
    register.remove("10001");

    assertThat(keys(RegisterFilter.of("RISK"), BY_KEY)).doesNotContain("RISK-1").hasSize(6);
  }

  @Test
  void everybodyFindsTheirWorkInTwoStatements() throws Exception {
    register.put(Rows.measure(1, MeasureState.PLANNED, "RISK-2", "RISK-3"));
    register.put(Rows.warning(1, "RISK-2", WarningState.ISSUED, TODAY));
    register.put(Rows.warning(2, "RISK-2", WarningState.ANSWERED, TODAY));
    register.put(Rows.warning(3, "RISK-2", WarningState.EXAMINED, TODAY));

    assertThat(workOf("anna", Set.of(), Set.of())).containsExactly("DRAFT RISK-5");
    assertThat(workOf("leader", Set.of("bureau"), Set.of()))
        .containsExactlyInAnyOrder(
            "REVIEW RISK-6",
            "MEETING RISK-7",
            "CHECK_DUE RISK-2",
            "CHECK_DUE RISK-3",
            "CHECK_DUE RISK-4");
    assertThat(workOf("bob", Set.of(), Set.of()))
        .containsExactlyInAnyOrder("MEASURE_DUE RISK-20001", "WARNING_ANSWER RISK-30001");
    assertThat(workOf("inspector", Set.of(), Set.of("bureau")))
        .containsExactlyInAnyOrder("WARNING_EXAMINE RISK-30002", "WARNING_LIFT RISK-30003");
    assertThat(test.statementsOf(() -> work("leader", Set.of("bureau"), Set.of("bureau"))))
        .isEqualTo(2);
  }

  @Test
  void aFlaggedPointInForceAwaitsItsFilerTheHolderOfItsPostAndTheHeadOfItsDepartment() {
    register.put(Rows.flagged(1, RiskState.IN_FORCE));
    register.put(Rows.flagged(5, "department-head"));

    List<String> flagged = List.of("RE_EXAMINE RISK-1");
    assertThat(workOf("anna", Set.of(), Set.of())).isEqualTo(flagged);
    assertThat(pointOf("RISK-1").flagged()).isTrue();
    assertThat(pointOf("RISK-2").flagged()).isFalse();
    assertThat(shortly(owner(Set.of("clerk"), Set.of()))).isEqualTo(flagged);
    assertThat(shortly(owner(Set.of(), Set.of("licensing")))).isEqualTo(flagged);
    assertThat(shortly(owner(Set.of("other"), Set.of("other")))).isEmpty();
  }

  private List<WorkItem> owner(Set<String> posts, Set<String> departments) {
    return worklist
        .find(
            new WorkQuery(
                "owner",
                Set.of("RISK"),
                Set.of(),
                Set.of(),
                InPlaceOf.NOBODY,
                Set.of(),
                Set.of(),
                posts,
                departments,
                Map.of(),
                TODAY,
                TODAY),
            200)
        .items();
  }

  @Test
  void ofManyDraftsTheOldestAreListedAndAllAreCounted() {
    register.put(Rows.draft(8, "anna"));
    register.put(Rows.draft(9, "anna"));

    FoundWork some = found("anna", 2);
    assertThat(some.items()).extracting(WorkItem::key).containsExactly("RISK-5", "RISK-8");
    assertThat(some.more()).isEqualTo(Map.of(WorkKind.DRAFT, 1));
    FoundWork all = found("anna", Integer.MAX_VALUE);
    assertThat(all.items()).hasSize(3);
    assertThat(all.more()).isEmpty();
  }

  private FoundWork found(String user, int drafts) {
    WorkQuery query =
        new WorkQuery(
            user,
            Set.of("RISK"),
            Set.of(),
            Set.of(),
            InPlaceOf.NOBODY,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            TODAY,
            TODAY);
    return worklist.find(query, drafts);
  }

  @Test
  void whatWasSentBackIsNoDraft() {
    register.put(Rows.returned(8, "anna"));
    register.put(
        Rows.point(
            9, "1", "re-examination", Awaiting.person("filer", "anna", ""), Optional.empty()));

    assertThat(workOf("anna", Set.of(), Set.of()))
        .containsExactlyInAnyOrder("DRAFT RISK-5", "RETURNED RISK-8", "RETURNED RISK-9");
  }

  @Test
  void aRowIsAddedWithoutACountAndGivesWayToOneThatIsThere() {
    register.addAll(List.of(Rows.inForce(8, "1", TODAY)));
    register.put(Rows.measure(1, MeasureState.IN_FORCE, "RISK-1"));
    register.addAll(List.of(Rows.inForce(9, "1", TODAY), Rows.inForce(1, "1", TODAY)));

    assertThat(keys(gaps(true, Optional.empty()), BY_KEY))
        .contains("RISK-8", "RISK-9")
        .doesNotContain("RISK-1");
    assertThat(pointOf("RISK-8")).extracting("measures", "warnings").containsExactly(0, 0);
    assertThat(pointOf("RISK-1")).extracting("level").isEqualTo("1");
  }

  @Test
  void membersOfABodyFindWhatWaitsForIt() {
    register.put(
        Rows.point(
            8,
            "1",
            "discipline-office",
            new Awaiting("discipline-office", "", "bureau", "review"),
            Optional.empty()));

    assertThat(workOf("inspector", new Office(HolderRole.DISCIPLINE_OFFICE, "bureau")))
        .containsExactly("REVIEW RISK-8");
    assertThat(workOf("member", new Office(HolderRole.LEADING_GROUP, "bureau")))
        .containsExactly("MEETING RISK-7");
    assertThat(workOf("elsewhere", new Office(HolderRole.LEADING_GROUP, "branch"))).isEmpty();
    assertThat(workOf("secretary", Set.of("bureau"), Set.of()))
        .as("records meetings and reviews nothing")
        .containsExactly("MEETING RISK-7");
  }

  private List<String> workOf(String user, Office seat) {
    return shortly(
        worklist
            .find(
                new WorkQuery(
                    user,
                    Set.of("RISK"),
                    Set.of(seat),
                    Set.of(seat),
                    InPlaceOf.NOBODY,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Map.of(),
                    TODAY,
                    TODAY),
                200)
            .items());
  }

  private static List<String> shortly(List<WorkItem> items) {
    return items.stream().map(item -> item.kind() + " " + item.key()).toList();
  }

  private List<String> workOf(String user, Set<String> meetingUnits, Set<String> warningUnits) {
    return shortly(work(user, meetingUnits, warningUnits));
  }

  private List<WorkItem> work(String user, Set<String> meetingUnits, Set<String> warningUnits) {
    return worklist
        .find(
            new WorkQuery(
                user,
                Set.of("RISK"),
                Set.of(),
                Set.of(),
                InPlaceOf.NOBODY,
                meetingUnits,
                warningUnits,
                Set.of(),
                Set.of(),
                Map.of(),
                TODAY,
                TODAY),
            200)
        .items();
  }

  private List<String> workInThePlaceOf(String principal, String delegate) {
    return worklist
        .find(
            new WorkQuery(
                delegate,
                Set.of("RISK"),
                Set.of(),
                Set.of(),
                new InPlaceOf(
                    Set.of(principal), Set.of(new Office(HolderRole.DISCIPLINE_OFFICE, "bureau"))),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                TODAY,
                TODAY),
            200)
        .items()
        .stream()
        .map(item -> item.kind() + " " + item.key() + " " + item.actsFor())
        .toList();
  }

  @Test
  void aDelegateSeesWhatWaitsForTheOneAwayButForDraftsMeetingsAndOwnPoints() {
    register.put(
        Rows.point(
            8,
            "",
            "discipline-office",
            new Awaiting("discipline-office", "", "bureau", "review"),
            Optional.empty()));
    register.put(Rows.draft(9, "leader"));

    assertThat(workInThePlaceOf("leader", "bob"))
        .containsExactlyInAnyOrder("REVIEW RISK-6 leader", "REVIEW RISK-8 ");
    assertThat(workInThePlaceOf("leader", "anna")).containsExactly("DRAFT RISK-5 ");
  }

  @Test
  void whoeverIsAskedForAnOpinionSeesTheWholePoint() {
    assertThat(workOf("eve", Set.of(), Set.of()))
        .hasSize(7)
        .allMatch(item -> item.startsWith("OPINION_SOUGHT RISK-"));
    assertThat(workOf("ev_", Set.of(), Set.of())).isEmpty();
  }

  @Test
  void aStepsDueDayIsThatOfTheWork() {
    assertThat(work("leader", Set.of(), Set.of()))
        .filteredOn(item -> item.kind() == WorkKind.REVIEW)
        .extracting(WorkItem::due)
        .containsExactly(Optional.of(TODAY.plusDays(2)));
  }

  private RegisterPoint pointOf(String key) {
    return pages.find(RegisterFilter.of("RISK"), BY_KEY, 0, 10).points().stream()
        .filter(point -> point.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<String> keys(RegisterFilter filter, RegisterOrder order) {
    return pages.find(filter, order, 0, 10).points().stream().map(RegisterPoint::key).toList();
  }

  private static RegisterFilter with(
      Map<RegisterColumn, String> codes, Set<String> units, String words, String answerer) {
    return new RegisterFilter(
        "RISK", words, codes, Optional.empty(), units, answerer, Set.of(), Optional.empty());
  }

  private static RegisterFilter gaps(boolean measureMissing, Optional<LocalDate> checkOverdue) {
    return new RegisterFilter(
        "RISK",
        "",
        Map.of(),
        Optional.empty(),
        Set.of(),
        "",
        measureMissing ? Set.of(RegisterMark.MEASURE_MISSING) : Set.of(),
        checkOverdue);
  }
}
