package org.integrityrisk.core.change;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.change.Leveling.Basis;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.GradeContent;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskState;

/**
 * Grades a risk point by new rules. A level that a reviewer has set stays, with its reason, as long
 * as the new regime has such a level: the reviewer knew the point and not only the rule. Where the
 * new rules lack an answer, a point that nobody can edit keeps the level of the former rules, since
 * nobody would answer for it otherwise.
 *
 * @param level what becomes of the level
 * @param grading the grading to keep; empty when the former one stays
 */
record Regrading(Leveling level, Optional<PointGrading> grading) {

  /**
   * Grades a point.
   *
   * @param loaded the point in the words of the new regime, under that regime
   * @param former how it came by its present level
   */
  static Regrading of(LoadedPoint loaded, Optional<PointGrading> former) {
    String before = loaded.point().level();
    if (loaded.point().state().equals(RiskState.WITHDRAWN)) {
      return new Regrading(
          new Leveling(before, before, Basis.UNTOUCHED, List.of()), Optional.empty());
    }
    Grading proposed =
        new GradeContent(loaded.regime(), loaded.register()).propose(loaded.point().content());
    PointGrading graded = new PointGrading(proposed, ownLevel(loaded.regime(), former));
    return graded.level().isEmpty() && keepsFormer(loaded)
        ? new Regrading(
            new Leveling(before, before, Basis.FORMER, proposed.missing()), Optional.empty())
        : new Regrading(
            new Leveling(before, graded.level(), basis(graded), proposed.missing()),
            Optional.of(graded));
  }

  private static Optional<PointGrading.Overruled> ownLevel(
      Regime regime, Optional<PointGrading> former) {
    return former.flatMap(PointGrading::overruled).filter(own -> regime.levels().has(own.level()));
  }

  private static boolean keepsFormer(LoadedPoint loaded) {
    return !RiskState.isEditable(loaded.point().state())
        && loaded.regime().levels().has(loaded.point().level());
  }

  private static Basis basis(PointGrading graded) {
    if (graded.overruled().isPresent()) {
      return Basis.OVERRULED;
    }
    return graded.level().isEmpty() ? Basis.NONE : Basis.RULE;
  }
}
