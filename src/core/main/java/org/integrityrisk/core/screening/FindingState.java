package org.integrityrisk.core.screening;

import java.util.EnumSet;
import java.util.Set;
import org.integrityrisk.core.text.Coded;

/** What has become of a finding. A warning that was issued is never taken back here. */
public enum FindingState implements Coded {
  /** The officer has not decided yet. */
  UNDECIDED("undecided"),
  /** A warning is proposed to the office that issues warnings. */
  PROPOSED("proposed"),
  /** A rule issues the warning; it is on its way. */
  DUE("due"),
  /** The warning was issued. */
  ISSUED("issued"),
  /** The office has refused the proposal. */
  REFUSED("refused"),
  /** The officer finds no warning needed. */
  NO_WARNING("no-warning"),
  /** What was found has been dealt with already. */
  DEALT_WITH("dealt-with");

  private final String code;

  FindingState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Those that a finding of a screening can have. */
  public static Set<FindingState> ofScreenings() {
    return EnumSet.complementOf(EnumSet.of(DUE));
  }

  /** The states that may follow. */
  public Set<FindingState> next() {
    return switch (this) {
      case UNDECIDED, NO_WARNING, DEALT_WITH, REFUSED ->
          EnumSet.of(PROPOSED, NO_WARNING, DEALT_WITH);
      case PROPOSED -> EnumSet.of(ISSUED, REFUSED, NO_WARNING, DEALT_WITH);
      case DUE -> EnumSet.of(ISSUED);
      case ISSUED -> EnumSet.noneOf(FindingState.class);
    };
  }

  /** Whether the officer may give a finding this state. */
  public boolean isDecision() {
    return this == PROPOSED || this == NO_WARNING || this == DEALT_WITH;
  }
}
