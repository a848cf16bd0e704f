package org.integrityrisk.core.measure;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Moves a measure on. The responsible one puts it in force; whether it works is judged by the
 * leaders of the department or by the offices.
 */
public final class ChangeMeasureState {

  private static final int LONGEST_NOTE = 2000;

  private final LoadPoint points;
  private final Measures measures;
  private final Audit audit;
  private final MeasureProjection projection;

  public ChangeMeasureState(
      LoadPoint points, Measures measures, Audit audit, MeasureProjection projection) {
    this.points = points;
    this.measures = measures;
    this.audit = audit;
    this.projection = projection;
  }

  /**
   * Changes the state.
   *
   * @param note why; needed when a measure is judged ineffective or closed
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when that state cannot
   *     follow
   */
  public ControlMeasure change(String user, String key, MeasureState next, String note) {
    // load
    ControlMeasure measure = measures.find(key).orElseThrow(() -> Refusals.notFound(key));
    List<LoadedPoint> linked =
        measure.points().stream().map(point -> points.forUser(user, point)).toList();
    // validate
    validate(next, note);
    // check rights
    checkMayChange(user, measure, linked, next);
    // act
    measures.move(key, next, note.strip(), user);
    ControlMeasure moved = measures.find(key).orElseThrow(() -> Refusals.notFound(key));
    // audit
    audit.write(
        user,
        "measure." + next.code(),
        key,
        Map.of("state", measure.state().code()),
        Map.of("state", moved.state().code(), "note", note.strip()));
    // publish
    projection.put(moved);
    return moved;
  }

  /** Whether the user may move the measure to that state now. */
  public static boolean mayChange(
      String user, ControlMeasure measure, List<LoadedPoint> linked, MeasureState next) {
    return measure.state().canBecome(next) && isEntitled(user, measure, linked, next);
  }

  private static void checkMayChange(
      String user, ControlMeasure measure, List<LoadedPoint> linked, MeasureState next) {
    if (!isEntitled(user, measure, linked, next)) {
      throw Refusals.forbidden(measure.key());
    }
    if (!measure.state().canBecome(next)) {
      throw Refusals.outOfTurn(measure.key(), measure.state().code());
    }
  }

  private static boolean isEntitled(
      String user, ControlMeasure measure, List<LoadedPoint> linked, MeasureState next) {
    boolean responsible = measure.content().responsible().equals(user);
    return (responsible && next == MeasureState.IN_FORCE)
        || linked.stream().anyMatch(ChangeMeasureState::judges);
  }

  private static boolean judges(LoadedPoint loaded) {
    return loaded.rights().leads(loaded.point().content().department())
        || loaded.rights().watchesOver(loaded.point().content().unit());
  }

  private static void validate(MeasureState next, String note) {
    boolean judged = next == MeasureState.INEFFECTIVE || next == MeasureState.CLOSED;
    if (judged && note.isBlank()) {
      throw DomainException.invalid(Problem.of("measure.note-required").at("note"));
    }
    if (note.length() > LONGEST_NOTE) {
      throw DomainException.invalid(
          Problem.of("measure.note-too-long", Integer.toString(LONGEST_NOTE)).at("note"));
    }
  }
}
