package org.integrityrisk.core.tip;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** How far a tip has come. */
public enum TipState implements Coded {
  /** Nobody has taken it up yet. */
  RECEIVED("received"),
  /** Somebody works on it. */
  IN_HAND("in-hand"),
  /** The tipper was asked something and has not answered yet. */
  ASKED("asked"),
  /** An early warning was issued on it. */
  WARNED("warned"),
  CLOSED("closed"),
  /** Its key and its words are gone; number and days stay for the counts. */
  PURGED("purged");

  private final String code;

  TipState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Optional<TipState> of(String code) {
    return Coded.find(TipState.class, code);
  }

  /** Whether the tipper and the handlers may still write on it. */
  public boolean isOpen() {
    return this != CLOSED && this != PURGED;
  }
}
