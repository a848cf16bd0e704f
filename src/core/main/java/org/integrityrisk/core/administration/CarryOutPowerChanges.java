package org.integrityrisk.core.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.ChangedBasis;
import org.integrityrisk.core.power.PointOnPower;
import org.integrityrisk.core.power.PointsOnPowers;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.reexamination.RaiseFlags;
import org.integrityrisk.core.text.Coded;

/**
 * Flags the risk points whose bases have changed with their powers, one for each step. What a crash
 * leaves undone is done later: what was amended stays amended.
 */
public final class CarryOutPowerChanges implements AlwaysFinished {

  /** The code that intents of changed powers carry. */
  static final String KIND = "change-powers";

  private static final String POINT = "flag.point";
  private static final String POWER = "flag.power";
  private static final String BASIS = "flag.basis";
  private static final String TITLE = "flag.title";
  private static final String ARTICLE = "flag.article";
  private static final String STATE = "flag.state";
  private static final String CHANGED = "flag.changed";
  private static final int STEPS_PER_MARK = 50;

  private final PointsOnPowers points;
  private final RaiseFlags flags;

  public CarryOutPowerChanges(PointsOnPowers points, RaiseFlags flags) {
    this.points = points;
    this.flags = flags;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public int stepsPerMark() {
    return STEPS_PER_MARK;
  }

  /** The steps that changed powers ask for: one for each flag. */
  List<Map<String, String>> steps(List<PowerChange> changes) {
    return changes.stream().flatMap(change -> flagging(change).stream()).toList();
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    Map<String, String> values = intent.steps().get(step);
    flags.raise(intent.actor(), values.get(POINT), because(values));
    return "";
  }

  private List<Map<String, String>> flagging(PowerChange change) {
    List<ChangedBasis> changes = ChangedBasis.between(change.before(), change.after());
    if (changes.isEmpty()) {
      return List.of();
    }
    List<PointOnPower> standing =
        points.of(change.after().code()).stream()
            .filter(point -> Flag.standsIn(point.state()))
            .toList();
    return changes.stream()
        .flatMap(basis -> standing.stream().map(point -> flagging(point, basis)))
        .toList();
  }

  private static Map<String, String> flagging(PointOnPower point, ChangedBasis because) {
    Basis basis = because.basis();
    return Map.of(
        POINT,
        point.id(),
        POWER,
        because.power(),
        BASIS,
        basis.code(),
        TITLE,
        basis.title(),
        ARTICLE,
        basis.article(),
        STATE,
        basis.state().code(),
        CHANGED,
        basis.changed().map(LocalDate::toString).orElse(""));
  }

  private static ChangedBasis because(Map<String, String> step) {
    Basis basis =
        new Basis(
            step.get(BASIS),
            step.get(TITLE),
            step.getOrDefault(ARTICLE, ""),
            Coded.find(BasisState.class, step.get(STATE)).orElseThrow(),
            Optional.of(step.getOrDefault(CHANGED, ""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse));
    return new ChangedBasis(step.get(POWER), basis);
  }
}
