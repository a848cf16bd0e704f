package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.Effectiveness;
import org.integrityrisk.core.measure.FilingStage;
import org.integrityrisk.core.measure.MeasureStanding;
import org.integrityrisk.core.measure.MeasureState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureListTest {

  private static final LocalDate TODAY = Rows.TODAY;

  private final TestDatabase test = new TestDatabase();
  private final MeasureList list = new MeasureList(test.database());
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());

  @BeforeEach
  void fill() {
    register.put(Rows.inForce(2, "1", TODAY));
    register.put(Rows.inForce(3, "1", TODAY));
    put(1, MeasureState.PLANNED, Optional.empty(), 0, FilingStage.TO_REVIEW, "RISK-2", "RISK-3");
    put(
        -2,
        MeasureState.INEFFECTIVE,
        Optional.of(Effectiveness.NOT),
        1,
        FilingStage.RETURNED,
        "RISK-3");
    put(3, MeasureState.IN_FORCE, Optional.of(Effectiveness.PARTLY), 0, FilingStage.SENT, "RISK-3");
    put(40, MeasureState.PLANNED, Optional.empty(), 0, FilingStage.NOT_ASKED, "RISK-3");
  }

  private void put(
      int days,
      MeasureState state,
      Optional<Effectiveness> effectiveness,
      int evidence,
      FilingStage filing,
      String... points) {
    ControlMeasure measure = Rows.measure(days, state, points);
    register.put(measure);
    register.put(measure, new MeasureStanding(1, 0, effectiveness, evidence, filing));
  }

  @ParameterizedTest
  @CsvSource({
    "PRESSING, 2",
    "DUE, 1",
    "OVERDUE, 1",
    "INEFFECTIVE, 1",
    "PARTLY, 1",
    "WITHOUT_EVIDENCE, 1",
    "TO_REVIEW, 1",
    "TO_FILE, 1",
  })
  void eachMatterHasItsMeasuresAndItsNumber(MeasureMatter matter, long count) {
    MeasureFilter filter = MeasureFilter.of("RISK", Set.of(), TODAY).of(matter);

    assertThat(list.find(filter, 0, 10).total()).isEqualTo(count);
    assertThat(list.counts("RISK", Set.of(), TODAY)).containsEntry(matter, count);
  }

  @Test
  void isShownWithItsPointsTheMostPressingFirst() throws Exception {
    MeasureFilter all = MeasureFilter.of("RISK", Set.of(), TODAY);

    MeasureList.Page page = list.find(all, 0, 10);

    assertThat(page.measures())
        .extracting(RegisterMeasure::key)
        .containsExactly("RISK-19998", "RISK-20001", "RISK-20040", "RISK-20003");
    assertThat(page.measures().get(1).points())
        .extracting(RegisterMeasure.Point::key)
        .containsExactly("RISK-2", "RISK-3");
    assertThat(test.statementsOf(() -> list.find(all, 0, 10))).isEqualTo(3);
    assertThat(list.find(all, 1, 1).measures()).hasSize(1);
  }

  @Test
  void isFoundByWordStagePersonDepartmentAndUnit() {
    assertThat(found("", "preventive", "bob", "licensing", Set.of("branch"))).isEqualTo(4);
    assertThat(found("two PEOPLE", "", "", "", Set.of())).isEqualTo(4);
    assertThat(found("three", "", "", "", Set.of())).isZero();
    assertThat(found("", "corrective", "", "", Set.of())).isZero();
    assertThat(found("", "", "anna", "", Set.of())).isZero();
    assertThat(found("", "", "", "finance", Set.of())).isZero();
    assertThat(found("", "", "", "", Set.of("bureau"))).isEqualTo(1);
  }

  private long found(
      String words, String stage, String responsible, String department, Set<String> units) {
    MeasureFilter filter =
        new MeasureFilter(
            "RISK", words, Optional.empty(), "", stage, responsible, department, units, TODAY);
    return list.find(filter, 0, 10).total();
  }

  @Test
  void pointsWithoutAMeasureInForceAreGaps() {
    assertThat(list.gaps("RISK", Set.of(), "1")).isEqualTo(1);
    assertThat(list.gaps("RISK", Set.of("branch"), "1")).isZero();
    assertThat(list.counts("OTHER", Set.of(), TODAY)).isEqualTo(zero());
  }

  private static Map<MeasureMatter, Long> zero() {
    Map<MeasureMatter, Long> none = new EnumMap<>(MeasureMatter.class);
    for (MeasureMatter matter : MeasureMatter.values()) {
      none.put(matter, 0L);
    }
    return none;
  }
}
