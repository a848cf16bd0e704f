package org.integrityrisk.core.superior;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** How far a filing is. */
public enum FilingState implements Coded {
  /** Sent, and nothing heard of it yet. */
  SENT("sent"),
  /** On record with the superior. */
  RECEIVED("received"),
  /** The superior wants it done again. */
  REFUSED("refused");

  private final String code;

  FilingState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The state of that code, or empty when there is none. */
  public static Optional<FilingState> of(String code) {
    return Coded.find(FilingState.class, code);
  }
}
