package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureState;

/**
 * A control measure.
 *
 * @param overdue whether it is not in force although it should be
 * @param points the points it is against
 * @param mayDo codes of the states that the caller may move it to
 */
public record MeasureView(
    String key,
    String title,
    String content,
    Optional<CodeName> stage,
    CodeName state,
    PersonName responsible,
    LocalDate due,
    boolean overdue,
    List<PointRef> points,
    List<String> mayDo) {

  /** A point by key and title. */
  public record PointRef(String key, String title) {}

  /** The measure as the caller may see it. */
  public static MeasureView of(
      ControlMeasure measure,
      List<PointRef> points,
      List<String> mayDo,
      LocalDate today,
      Names names) {
    boolean open =
        measure.state() == MeasureState.PLANNED || measure.state() == MeasureState.INEFFECTIVE;
    return new MeasureView(
        measure.key(),
        measure.content().content(),
        measure.content().content(),
        names.of(names.regime().stages(), measure.content().stage()),
        names.own("measure", measure.state().code()),
        names.person(measure.content().responsible()),
        measure.content().due(),
        open && today.isAfter(measure.content().due()),
        points,
        mayDo);
  }
}
