package org.integrityrisk.core.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.Recovery;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.ChangedBasis;
import org.integrityrisk.core.power.PointOnPower;
import org.integrityrisk.core.power.PointsOnPowers;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.reexamination.RaiseFlags;
import org.integrityrisk.core.text.Coded;

/**
 * Saves powers, one for each step, then flags the risk points whose bases they change, one for each
 * step. What a crash leaves undone is done later: what was amended stays amended.
 */
public final class CarryOutPowerChanges implements IntentKind {

  /** The code that intents of changed powers carry. */
  static final String KIND = "change-powers";

  private static final String BEFORE = "before.";
  private static final String POINT = "flag.point";
  private static final String POWER = "flag.power";
  private static final String BASIS = "flag.basis";
  private static final String TITLE = "flag.title";
  private static final String ARTICLE = "flag.article";
  private static final String STATE = "flag.state";
  private static final String CHANGED = "flag.changed";
  private static final int STEPS_PER_MARK = 50;

  private final KeepPowers powers;
  private final PointsOnPowers points;
  private final RaiseFlags flags;

  public CarryOutPowerChanges(KeepPowers powers, PointsOnPowers points, RaiseFlags flags) {
    this.powers = powers;
    this.points = points;
    this.flags = flags;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public Recovery recovery() {
    return Recovery.COMPLETE;
  }

  @Override
  public int stepsPerMark() {
    return STEPS_PER_MARK;
  }

  /** All steps that the changed powers ask for: first every power, then every flag. */
  List<Map<String, String>> steps(List<Power> changed) {
    List<Map<String, String>> steps = new ArrayList<>();
    List<Map<String, String>> flagging = new ArrayList<>();
    for (Power power : changed) {
      Optional<Power> before = powers.catalogue().find(power.code());
      if (!before.equals(Optional.of(power))) {
        steps.add(saving(before, power));
        flagging.addAll(flagging(before, power));
      }
    }
    steps.addAll(flagging);
    return steps;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    Map<String, String> values = intent.steps().get(step);
    if (values.containsKey(POINT)) {
      flags.raise(intent.actor(), values.get(POINT), because(values));
      return "";
    }
    Power power = PowerValues.read(values);
    if (!mayBeDone || !powers.catalogue().find(power.code()).equals(Optional.of(power))) {
      powers.save(intent.actor(), before(values), power);
    }
    return power.code();
  }

  @Override
  public void undo(Intent intent, int step) {
    throw new UnsupportedOperationException("A change of powers is always finished");
  }

  private static Map<String, String> saving(Optional<Power> before, Power power) {
    Map<String, String> step = new LinkedHashMap<>(PowerValues.of(power));
    before.ifPresent(
        old -> PowerValues.of(old).forEach((name, value) -> step.put(BEFORE + name, value)));
    return step;
  }

  private static Optional<Power> before(Map<String, String> step) {
    Map<String, String> values = new LinkedHashMap<>();
    step.forEach(
        (name, value) -> {
          if (name.startsWith(BEFORE)) {
            values.put(name.substring(BEFORE.length()), value);
          }
        });
    return values.isEmpty() ? Optional.empty() : Optional.of(PowerValues.read(values));
  }

  private List<Map<String, String>> flagging(Optional<Power> before, Power after) {
    List<ChangedBasis> changes = ChangedBasis.between(before, after);
    if (changes.isEmpty()) {
      return List.of();
    }
    List<PointOnPower> standing =
        points.of(after.code()).stream().filter(point -> Flag.standsIn(point.state())).toList();
    return changes.stream()
        .flatMap(change -> standing.stream().map(point -> flagging(point, change)))
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
