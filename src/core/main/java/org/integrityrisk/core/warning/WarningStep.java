package org.integrityrisk.core.warning;

import java.util.Arrays;
import java.util.List;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.Coded;

/**
 * A step in the handling of a warning: who may take it, and where it leads. Nobody examines an own
 * answer.
 */
public enum WarningStep implements Coded {
  ANSWER("answer", WarningState.ISSUED, WarningState.ANSWERED),
  ACCEPT("accept", WarningState.ANSWERED, WarningState.EXAMINED),
  REJECT("reject", WarningState.ANSWERED, WarningState.ISSUED),
  LIFT("lift", WarningState.EXAMINED, WarningState.LIFTED);

  private final String code;
  private final WarningState from;
  private final WarningState to;

  WarningStep(String code, WarningState from, WarningState to) {
    this.code = code;
    this.from = from;
    this.to = to;
  }

  @Override
  public String code() {
    return code;
  }

  public WarningState from() {
    return from;
  }

  public WarningState to() {
    return to;
  }

  /** Whether the actor has the right to it, whatever the state of the warning. */
  public boolean isFor(Warning warning, LoadedPoint point) {
    boolean responsible = point.actor().is(warning.content().responsible());
    return this == ANSWER
        ? responsible
        : !responsible && point.rights().watchesOver(point.point().content().unit());
  }

  /** The steps that the actor may take now. */
  public static List<WarningStep> allowed(Warning warning, LoadedPoint point) {
    return Arrays.stream(values())
        .filter(step -> step.from == warning.state() && step.isFor(warning, point))
        .toList();
  }
}
