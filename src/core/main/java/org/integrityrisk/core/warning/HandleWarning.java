package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** What all steps in the handling of a warning have in common. */
public final class HandleWarning {

  private final LoadPoint points;
  private final Warnings warnings;
  private final Audit audit;
  private final WarningProjection projection;

  public HandleWarning(
      LoadPoint points, Warnings warnings, Audit audit, WarningProjection projection) {
    this.points = points;
    this.warnings = warnings;
    this.audit = audit;
    this.projection = projection;
  }

  /**
   * Takes a step.
   *
   * @param problems what is wrong with what was written
   * @param writing adds what was written
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the warning is in
   *     another state
   */
  Warning take(
      String user,
      String key,
      WarningStep step,
      Stream<Optional<Problem>> problems,
      UnaryOperator<WarningHandling> writing) {
    // load
    Warning warning = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    LoadedPoint point = points.forUser(user, warning.point());
    // validate
    throwIfAny(problems.flatMap(Optional::stream).toList());
    // check rights
    checkRight(warning, point, step);
    // act
    warnings.move(key, step.to(), writing.apply(warning.handling()), user);
    Warning moved = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    // audit
    audit.write(user, "warning." + step.code(), key, described(warning), described(moved));
    // publish
    projection.put(moved);
    return moved;
  }

  private static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw DomainException.invalid(problems);
    }
  }

  private static void checkRight(Warning warning, LoadedPoint point, WarningStep step) {
    if (!step.isFor(warning, point)) {
      throw Refusals.forbidden(warning.key());
    }
    if (warning.state() != step.from()) {
      throw Refusals.outOfTurn(warning.key(), warning.state().code());
    }
  }

  private static Map<String, String> described(Warning warning) {
    WarningHandling handling = warning.handling();
    return Map.of(
        "state", warning.state().code(),
        "cause", handling.cause(),
        "correction", handling.correction(),
        "examination", handling.examination(),
        "lifting", handling.lifting());
  }
}
