package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningState;
import org.junit.jupiter.api.Test;

/** Only rows that say something else than their issues are named. */
class LinkedRowsRepositoryTest {

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final LinkedRowsRepository rows = new LinkedRowsRepository(test.database());

  @Test
  void warningsWhoseRowsLagBehindOrAreMissing() {
    Warning same = Rows.warning(1, "RISK-1", WarningState.ISSUED, Rows.TODAY);
    Warning moved = Rows.warning(2, "RISK-1", WarningState.ISSUED, Rows.TODAY);
    Warning missing = Rows.warning(3, "RISK-1", WarningState.ISSUED, Rows.TODAY);
    register.put(same);
    register.put(Rows.warning(2, "RISK-1", WarningState.ANSWERED, Rows.TODAY));

    assertThat(rows.differentWarnings(List.of(same, moved, missing)))
        .containsExactly(moved, missing);
    assertThat(rows.differentWarnings(List.of())).isEmpty();
  }

  @Test
  void measuresWhoseRowsOrLinksLagBehind() {
    ControlMeasure same = Rows.measure(1, MeasureState.PLANNED, "RISK-1", "RISK-2");
    ControlMeasure moved = Rows.measure(2, MeasureState.IN_FORCE, "RISK-1");
    ControlMeasure linked = Rows.measure(3, MeasureState.PLANNED, "RISK-1", "RISK-2");
    register.put(same);
    register.put(Rows.measure(2, MeasureState.PLANNED, "RISK-1"));
    register.put(Rows.measure(3, MeasureState.PLANNED, "RISK-1"));

    assertThat(rows.differentMeasures(List.of(same, moved, linked))).containsExactly(moved, linked);
    assertThat(rows.differentMeasures(List.of())).isEmpty();
  }

  /** Once the date is back, the row is one that lags behind and is written anew. */
  @Test
  void whatLostItsDateIsKeptAsSuchUntilTheRowIsWrittenAnew() {
    ControlMeasure measure = Rows.measure(1, MeasureState.PLANNED, "RISK-1");
    Warning warning = Rows.warning(1, "RISK-1", WarningState.ISSUED, Rows.TODAY);
    register.put(measure);
    register.put(warning);

    rows.undate("20001");
    rows.undate("30001");
    assertThat(rows.differentMeasures(List.of(measure))).containsExactly(measure);
    assertThat(rows.differentWarnings(List.of(warning))).containsExactly(warning);

    register.put(measure);
    register.put(warning);
    assertThat(rows.differentMeasures(List.of(measure))).isEmpty();
    assertThat(rows.differentWarnings(List.of(warning))).isEmpty();
  }

  @Test
  void theIdsAreThoseOfTheProject() {
    register.put(Rows.measure(1, MeasureState.PLANNED, "RISK-1"));
    register.put(Rows.warning(1, "RISK-1", WarningState.ISSUED, Rows.TODAY));

    assertThat(rows.linkedIdsOf("RISK")).containsExactlyInAnyOrder("20001", "30001");
    assertThat(rows.linkedIdsOf("OTHER")).isEmpty();
  }
}
