package org.integrityrisk.core.warning;

import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.text.Coded;

/**
 * State of an early warning. An answer or a correction that fails the examination leads back to
 * issued: the warned one answers again (Wenzhou state-owned company, 2012: lifted when things are
 * put right, otherwise supervised on until they are).
 */
public enum WarningState implements Coded {
  ISSUED("issued"),
  ANSWERED("answered"),
  EXAMINED("examined"),
  LIFTED("lifted"),
  /** The answer is accepted, and the matter is watched on until it is settled (继续督导). */
  SUPERVISED("supervised");

  private final String code;

  WarningState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The states that can follow this one. */
  public Set<WarningState> followers() {
    return switch (this) {
      case ISSUED -> Set.of(ANSWERED);
      case ANSWERED -> Set.of(EXAMINED, ISSUED);
      case EXAMINED, SUPERVISED -> Set.of(LIFTED, SUPERVISED, ISSUED);
      case LIFTED -> Set.of();
    };
  }

  public boolean canBecome(WarningState next) {
    return followers().contains(next);
  }

  public boolean isOpen() {
    return this != LIFTED;
  }

  /** The state of that code, or empty when there is none. */
  public static Optional<WarningState> of(String code) {
    return Coded.find(WarningState.class, code);
  }
}
