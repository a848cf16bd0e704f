package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.supervision.Duty;
import org.integrityrisk.core.work.InPlaceOf;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check awaits whoever makes its kind, who need not be who answers for the point: the leader. */
class CheckWorkTest {

  private static final LocalDate TODAY = Rows.TODAY;
  private static final Duty HEAD = new Duty(HolderRole.DEPARTMENT_HEAD, List.of("head"));
  private static final Duty INSPECTORS =
      new Duty(HolderRole.DISCIPLINE_OFFICE, List.of("ping", "pong"));
  private static final Office OFFICE = new Office(HolderRole.DISCIPLINE_OFFICE, "bureau");

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final WorklistQuery worklist = new WorklistQuery(test.database());
  private final CheckMatters matters = new CheckMatters(test.database());
  private final PlanPages pages = new PlanPages(test.database());

  /** The head checks point 1 twice in different ways; the inspectors check points 1, 2 and 3. */
  @BeforeEach
  void fill() {
    register.put(
        Rows.needing(
            1,
            Rows.check("file-review", TODAY, HEAD),
            Rows.check("self-check", TODAY.minusDays(3), HEAD),
            Rows.check("unannounced", TODAY.minusDays(1), INSPECTORS)));
    register.put(Rows.needing(2, Rows.check("unannounced", TODAY.plusDays(20), INSPECTORS)));
    register.put(Rows.needing(3, Rows.check("unannounced", TODAY, INSPECTORS)));
  }

  @Test
  void aCheckAwaitsWhoMakesItAndNotWhoAnswersForThePoint() {
    assertThat(workOf("head", Set.of())).extracting(WorkItem::key).containsExactly("RISK-1");
    assertThat(workOf("leader", Set.of())).isEmpty();
  }

  @Test
  void ofTwoChecksOfAPointTheFirstDueIsShown() {
    assertThat(workOf("head", Set.of()))
        .extracting(WorkItem::due)
        .containsExactly(Optional.of(TODAY.minusDays(3)));
  }

  @Test
  void everyMemberOfAnOfficeSeesWhatItChecksInTheUnitsItServes() {
    assertThat(workOf("ping", Set.of(OFFICE))).extracting(WorkItem::key).containsExactly("RISK-1");
    assertThat(workOf("pang", Set.of(new Office(HolderRole.DISCIPLINE_OFFICE, "branch"))))
        .extracting(WorkItem::key)
        .containsExactly("RISK-3");
  }

  @Test
  void whoMakesACheckIsRemindedOfIt() {
    assertThat(matters.matters("RISK", TODAY, TODAY.plusDays(9)))
        .extracting(Matter::object, Matter::round, matter -> matter.holders().get(0))
        .containsExactlyInAnyOrder(
            tuple("RISK-1", "file-review/" + TODAY, head()),
            tuple("RISK-1", "self-check/" + TODAY.minusDays(3), head()),
            tuple("RISK-1", "unannounced/" + TODAY.minusDays(1), inspectors("bureau")),
            tuple("RISK-3", "unannounced/" + TODAY, inspectors("branch")));
    assertThat(matters.matters("RISK", TODAY, TODAY.plusDays(30))).hasSize(5);
  }

  @Test
  void whenTheOfficeChangesHandsItsChecksFollowWithTheNextRepair() {
    Duty successor = new Duty(HolderRole.DEPARTMENT_HEAD, List.of("successor"));
    register.putAll(
        List.of(
            Rows.needing(1, Rows.check("self-check", TODAY, successor)),
            Rows.needing(3, Rows.check("unannounced", TODAY, INSPECTORS))));

    assertThat(workOf("head", Set.of())).isEmpty();
    assertThat(workOf("successor", Set.of())).hasSize(1);
    assertThat(workOf("ping", Set.of(OFFICE))).isEmpty();
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void aRepairThatFindsNothingToChangeWritesNothing() throws Exception {
    List<PointRow> asStored =
        List.of(
            Rows.needing(2, Rows.check("unannounced", TODAY.plusDays(20), INSPECTORS)),
            Rows.needing(3, Rows.check("unannounced", TODAY, INSPECTORS)));

    int readsOfRowsChecksAndHistory = 3;

    assertThat(test.statementsOf(() -> putAgain(asStored))).isEqualTo(readsOfRowsChecksAndHistory);
  }

  private int putAgain(List<PointRow> rows) {
    register.putAll(rows);
    return rows.size();
  }

  private static TaskHolder head() {
    return TaskHolder.office(HolderRole.DEPARTMENT_HEAD, "licensing");
  }

  private static TaskHolder inspectors(String unit) {
    return TaskHolder.office(HolderRole.DISCIPLINE_OFFICE, unit);
  }

  private long total() {
    PlanFilter all =
        new PlanFilter(
            "RISK", "", Set.of(), "", "", "", Optional.empty(), Optional.empty(), Optional.empty());
    return pages.find(all, TODAY, 0, 10).total();
  }

  private List<WorkItem> workOf(String user, Set<Office> offices) {
    WorkQuery query =
        new WorkQuery(
            user,
            Set.of("RISK"),
            Set.of(),
            offices,
            InPlaceOf.NOBODY,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            TODAY,
            TODAY);
    return worklist.find(query, 200).items();
  }
}
