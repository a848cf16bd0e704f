package org.integrityrisk.core.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * State of a control measure. One judged ineffective goes back to revision (Zhengzhou civil affairs
 * bureau, 2012) or is closed.
 */
public enum MeasureState {
  PLANNED("planned"),
  IN_FORCE("in-force"),
  INEFFECTIVE("ineffective"),
  CLOSED("closed");

  private final String code;

  MeasureState(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The states that can follow this one. */
  public Set<MeasureState> followers() {
    return switch (this) {
      case PLANNED -> Set.of(IN_FORCE, CLOSED);
      case IN_FORCE -> Set.of(INEFFECTIVE, CLOSED);
      case INEFFECTIVE -> Set.of(PLANNED, CLOSED);
      case CLOSED -> Set.of();
    };
  }

  public boolean canBecome(MeasureState next) {
    return followers().contains(next);
  }

  /** The state of that code, or empty when there is none. */
  public static Optional<MeasureState> of(String code) {
    return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
  }
}
