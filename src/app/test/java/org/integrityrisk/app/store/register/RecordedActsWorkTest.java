package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.integrityrisk.app.store.FilingRepository;
import org.integrityrisk.app.store.OrganisationRepository;
import org.integrityrisk.app.store.PublicityRepository;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.publicity.CommentAnswer;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.PublicityResult;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.publicity.Snapshot;
import org.integrityrisk.core.regime.PublicityScope;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.superior.FiledPoint;
import org.integrityrisk.core.superior.FilingState;
import org.integrityrisk.core.superior.Reply;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.work.InPlaceOf;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkQuery;
import org.junit.jupiter.api.Test;

/** Points 1 and 2 of the bureau wait at the publicity step for the chief, point 4 to be filed. */
class RecordedActsWorkTest {
  private static final LocalDate TODAY = Rows.TODAY;
  private static final Office SEAT = new Office(HolderRole.LEADING_GROUP_OFFICE, "bureau");

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final PublicityRepository publicities = new PublicityRepository(test.database());
  private final FilingRepository filings = new FilingRepository(test.database());
  private final WorklistQuery worklist = new WorklistQuery(test.database());

  RecordedActsWorkTest() {
    Awaiting chief = Awaiting.person("main-leader", "chief", StepKind.PUBLICITY.code());
    Awaiting office = new Awaiting("leading-group-office", "", "bureau", StepKind.FILING.code());
    register.put(Rows.point(1, "1", "publicity", chief, Optional.empty()));
    register.put(Rows.point(2, "1", "publicity", chief, Optional.empty()));
    register.put(Rows.point(4, "1", "filing", office, Optional.empty()));
    new OrganisationRepository(test.database(), new WorkScope())
        .save(
            new Department(
                "licensing",
                "Licensing",
                "bureau",
                DepartmentKind.ENFORCEMENT,
                Optional.of("head"),
                Optional.empty()));
  }

  @Test
  void theOfficeShowsWhatIsNotShownYet() {
    open("a", TODAY, 2);

    assertThat(office()).contains("PUBLICITY_OPEN RISK-1").doesNotContain("PUBLICITY_OPEN RISK-2");
    assertThat(workOf("chief")).isEmpty();
    assertThat(workOf("head")).isEmpty();
  }

  @Test
  void thePointIsConfirmedWhenItsDaysAreOverAndAllIsAnswered() {
    open("a", TODAY.minusDays(1), 1, 2);
    publicities.add(comment("x", "RISK-2"));

    assertThat(workOf("chief")).containsExactly("PUBLICITY_CONFIRM RISK-1");
    publicities.answer("x", new CommentAnswer("Yes.", "head", "Head", Rows.NOW));
    assertThat(workOf("chief"))
        .containsExactlyInAnyOrder("PUBLICITY_CONFIRM RISK-1", "PUBLICITY_CONFIRM RISK-2");
    publicities.conclude(
        new PublicityResult("a", "RISK-1", Outcome.CONFIRMED, "", "chief", "Chief", Rows.NOW));
    assertThat(workOf("chief")).containsExactly("PUBLICITY_CONFIRM RISK-2");
  }

  @Test
  void nothingIsConfirmedWhileAnyCommentOnTheWholeIsOpen() {
    open("a", TODAY.minusDays(1), 1, 2);
    publicities.add(comment("x", ""));

    assertThat(workOf("chief")).isEmpty();
    assertThat(workOf("head")).isEmpty();
    assertThat(office()).contains("PUBLICITY_ANSWER RISK-1");
  }

  @Test
  void aCommentOnTheWholeIsNotLostWithAPointThatIsGone() {
    open("a", TODAY.minusDays(1), 3, 1);
    publicities.add(comment("x", ""));

    assertThat(office()).contains("PUBLICITY_ANSWER RISK-1");
  }

  @Test
  void commentsAreAnsweredByOfficeAndHeadBeforeTheLastDay() {
    open("a", TODAY.minusDays(1), 1, 2);
    publicities.add(comment("x", "RISK-2"));

    assertThat(office()).contains("PUBLICITY_ANSWER RISK-2");
    WorkItem item = work("head", Set.of(), Set.of()).get(0);
    assertThat(item.key()).isEqualTo("RISK-2");
    assertThat(item.isOverdue(TODAY)).isTrue();
  }

  @Test
  void theOfficeSendsFilingsAndRecordsTheReplies() {
    assertThat(office()).contains("FILING_SEND RISK-4");
    filings.send(filing());
    assertThat(office()).contains("FILING_REPLY RISK-4").doesNotContain("FILING_SEND RISK-4");
    filings.reply("f", new Reply(FilingState.RECEIVED, TODAY, "", "", "zhong", "Zhong", Rows.NOW));
    assertThat(office()).contains("FILING_SEND RISK-4");
  }

  private void open(String id, LocalDate last, int... points) {
    Notice notice =
        new Notice(
            id,
            "RISK",
            "Points",
            "bureau",
            PublicityScope.UNIT,
            last.minusDays(9),
            last,
            false,
            true,
            "zhong",
            Rows.NOW);
    publicities.open(notice, IntStream.of(points).mapToObj(RecordedActsWorkTest::shown).toList());
  }

  private static ShownPoint shown(int number) {
    Snapshot snapshot =
        new Snapshot(
            "Title",
            "Content",
            "licensing",
            "Licensing",
            "",
            "1",
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            "hash");
    return new ShownPoint(Integer.toString(10_000 + number), Rows.key(number), 1, snapshot);
  }

  private static PublicityComment comment(String id, String point) {
    return new PublicityComment(id, "a", point, "", "", "", "Why?", Rows.NOW, Optional.empty());
  }

  private static SuperiorFiling filing() {
    return new SuperiorFiling(
        "f",
        "RISK",
        "7",
        "City",
        TODAY,
        List.of(new FiledPoint("10004", "RISK-4", 1)),
        "zhong",
        Rows.NOW,
        Optional.empty(),
        Set.of());
  }

  private List<String> office() {
    return shortly(work("zhong", Set.of(SEAT), Set.of("bureau")));
  }

  private List<String> workOf(String user) {
    return shortly(work(user, Set.of(), Set.of()));
  }

  private List<WorkItem> work(String user, Set<Office> seats, Set<String> units) {
    return worklist
        .find(
            new WorkQuery(
                user,
                Set.of("RISK"),
                seats,
                seats,
                InPlaceOf.NOBODY,
                units,
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                TODAY,
                TODAY),
            200)
        .items();
  }

  private static List<String> shortly(List<WorkItem> items) {
    return items.stream().map(item -> item.kind() + " " + item.key()).toList();
  }
}
