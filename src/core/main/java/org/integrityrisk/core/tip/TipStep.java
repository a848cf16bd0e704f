package org.integrityrisk.core.tip;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.text.Coded;

/** What is done with a tip, when it may be done, and what becomes of the tip by it. */
public enum TipStep implements Coded {
  TAKE_UP("take-up", Optional.of(TipState.IN_HAND), TipState.RECEIVED),
  ASK("ask", Optional.of(TipState.ASKED), TipState.IN_HAND, TipState.WARNED, TipState.ASKED),
  ANSWER("answer", Optional.empty(), TipState.IN_HAND, TipState.ASKED, TipState.WARNED),
  PROPOSE("propose", Optional.empty(), TipState.IN_HAND, TipState.ASKED),
  WARN("warn", Optional.of(TipState.WARNED), TipState.IN_HAND, TipState.ASKED, TipState.WARNED),
  CLOSE("close", Optional.of(TipState.CLOSED), TipState.IN_HAND, TipState.ASKED, TipState.WARNED),
  RECUSE(
      "recuse",
      Optional.empty(),
      TipState.RECEIVED,
      TipState.IN_HAND,
      TipState.ASKED,
      TipState.WARNED),
  /** The tipper writes: an answer brings a tip that was waiting for it back to work. */
  ADD(
      "add",
      Optional.empty(),
      TipState.RECEIVED,
      TipState.IN_HAND,
      TipState.ASKED,
      TipState.WARNED),
  PURGE("purge", Optional.of(TipState.PURGED), TipState.CLOSED);

  private final String code;
  private final Optional<TipState> to;
  private final Set<TipState> from;

  TipStep(String code, Optional<TipState> to, TipState first, TipState... more) {
    this.code = code;
    this.to = to;
    this.from = EnumSet.of(first, more);
  }

  @Override
  public String code() {
    return code;
  }

  public boolean isPossibleIn(TipState state) {
    return from.contains(state);
  }

  /** The state after the step. */
  public TipState after(TipState state) {
    return this == ADD && state == TipState.ASKED ? TipState.IN_HAND : to.orElse(state);
  }
}
