package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.register.RegisterMeasure;
import org.integrityrisk.core.measure.Effectiveness;
import org.integrityrisk.core.measure.FilingStage;
import org.integrityrisk.core.measure.MeasureState;

/**
 * A measure as a list shows it.
 *
 * @param overdue whether it is not in force although it should be
 * @param returns how often it was sent back for revision
 * @param effectiveness how it was judged last; empty when it was not
 * @param evidence how many pieces of evidence there are
 * @param filing how far it is in review and filing; empty when nothing is asked
 */
public record MeasureLineView(
    String key,
    String title,
    Optional<CodeName> stage,
    CodeName state,
    PersonName responsible,
    LocalDate due,
    boolean overdue,
    int version,
    int returns,
    Optional<CodeName> effectiveness,
    int evidence,
    Optional<CodeName> filing,
    List<PointLine> points) {

  /** A point that a measure is against. */
  public record PointLine(
      String key, String title, Optional<LevelName> level, Optional<CodeName> department) {}

  /** The measure with the names of its codes. */
  public static MeasureLineView of(RegisterMeasure measure, LocalDate today, Names names) {
    return new MeasureLineView(
        measure.key(),
        measure.title(),
        names.of(names.regime().stages(), measure.stage()),
        names.own("measure", measure.state()),
        names.person(measure.responsible()),
        measure.due(),
        MeasureState.of(measure.state())
            .filter(state -> MeasureView.isOverdue(state, measure.due(), today))
            .isPresent(),
        measure.version(),
        measure.returns(),
        Effectiveness.of(measure.effectiveness()).map(one -> MeasureView.judged(one, names)),
        measure.evidence(),
        FilingStage.of(measure.filing())
            .filter(stage -> stage != FilingStage.NOT_ASKED)
            .map(stage -> MeasureView.filing(stage, names)),
        measure.points().stream().map(point -> point(point, names)).toList());
  }

  private static PointLine point(RegisterMeasure.Point point, Names names) {
    return new PointLine(
        point.key(),
        point.title(),
        names.level(point.level()),
        names.department(point.department()));
  }
}
