package org.integrityrisk.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.rectification.RectificationState.CLOSED;
import static org.integrityrisk.core.rectification.RectificationState.ISSUED;
import static org.integrityrisk.core.rectification.RectificationState.REPORTED;
import static org.integrityrisk.core.rectification.RectificationState.VERIFIED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the steps of a rectification lead, and where they do not. */
class RectificationCourseTest {

  @ParameterizedTest
  @CsvSource({
    "ISSUED,    REPORT,    REPORTED",
    "SENT_BACK, REPORT,    REPORTED",
    "REPORTED,  VERIFY,    VERIFIED",
    "REPORTED,  SEND_BACK, SENT_BACK",
    "VERIFIED,  CLOSE,     CLOSED",
  })
  void aStepLeadsOn(RectificationState from, RectificationAction action, RectificationState to) {
    assertThat(action.after(from)).contains(to);
  }

  @Test
  void thereAreNoOtherSteps() {
    long steps =
        Arrays.stream(RectificationState.values())
            .flatMap(
                state ->
                    Arrays.stream(RectificationAction.values())
                        .flatMap(action -> action.after(state).stream()))
            .count();

    assertThat(steps).isEqualTo(5);
  }

  /** Whatever people try: it is closed only after a report was verified, and then for good. */
  @Property(tries = 300)
  void nothingIsClosedThatWasNotReportedAndVerified(@ForAll List<RectificationAction> tried) {
    RectificationState state = ISSUED;
    List<RectificationState> course = new ArrayList<>(List.of(state));
    for (RectificationAction action : tried) {
      Optional<RectificationState> next = action.after(state);
      assertThat(state != CLOSED || next.isEmpty()).isTrue();
      state = next.orElse(state);
      next.ifPresent(course::add);
    }

    if (course.contains(CLOSED)) {
      int closed = course.indexOf(CLOSED);
      assertThat(course.subList(closed - 2, closed)).containsExactly(REPORTED, VERIFIED);
      assertThat(course.get(course.size() - 1)).isEqualTo(CLOSED);
    }
  }

  @ParameterizedTest
  @CsvSource({"ISSUED", "REPORTED", "VERIFIED", "SENT_BACK"})
  void everythingOpenCanStillEnd(RectificationState from) {
    assertThat(
            Arrays.stream(RectificationAction.values())
                .filter(action -> action.after(from).isPresent()))
        .isNotEmpty();
  }
}
