package org.integrityrisk.core.measure;

import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.text.Coded;

/**
 * State of a control measure. One judged ineffective goes back to revision (Zhengzhou civil affairs
 * bureau, 2012) or is closed.
 */
public enum MeasureState implements Coded {
  PLANNED("planned"),
  IN_FORCE("in-force"),
  INEFFECTIVE("ineffective"),
  CLOSED("closed");

  private final String code;

  MeasureState(String code) {
    this.code = code;
  }

  @Override
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
    return Coded.find(MeasureState.class, code);
  }
}
