package org.integrityrisk.core.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.Coded;

/**
 * A step in the handling of a warning: who may take it, and where it leads. Nobody examines an own
 * answer.
 */
public enum WarningStep implements Coded {
  ANSWER("answer", WarningState.ANSWERED, WarningState.ISSUED),
  ACCEPT("accept", WarningState.EXAMINED, WarningState.ANSWERED),
  REJECT("reject", WarningState.ISSUED, WarningState.ANSWERED),
  /** What was promised was not done, or people still complain. */
  FAIL("fail", WarningState.ISSUED, WarningState.EXAMINED, WarningState.SUPERVISED),
  SUPERVISE("supervise", WarningState.SUPERVISED, WarningState.EXAMINED, WarningState.SUPERVISED),
  LIFT("lift", WarningState.LIFTED, WarningState.EXAMINED, WarningState.SUPERVISED);

  private final String code;
  private final WarningState to;
  private final Set<WarningState> from;

  WarningStep(String code, WarningState to, WarningState... from) {
    this.code = code;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public String code() {
    return code;
  }

  public WarningState to() {
    return to;
  }

  /** Whether it can be taken in that state. */
  public boolean isIn(WarningState state) {
    return from.contains(state);
  }

  /** Whether it is a failed examination. */
  boolean isRejection() {
    return this == REJECT || this == FAIL;
  }

  /** Whether the actor has the right to it, whatever the state of the warning. */
  public boolean isFor(Warning warning, LoadedPoint point) {
    return this == ANSWER
        ? point.actor().is(warning.content().responsible())
        : new Judges(warning, point).includeTheActor();
  }

  /**
   * User keys of those who have a share in a warning: who was warned, who issued it, the superior
   * and the one above before whom it was laid.
   */
  public static Set<String> concerned(Warning warning) {
    Standing standing = warning.standing();
    return Stream.of(
            warning.content().responsible(),
            warning.issuer(),
            standing.receipt().superior(),
            standing.turn().laidBefore())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The steps that the actor may take now. */
  public static List<WarningStep> allowed(Warning warning, LoadedPoint point) {
    return Arrays.stream(values())
        .filter(step -> step.isIn(warning.state()) && step.isFor(warning, point))
        .toList();
  }
}
