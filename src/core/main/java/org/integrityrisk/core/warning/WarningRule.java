package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * The rule that put a warning on its rung.
 *
 * <p>Each names its inputs, in the order in which a sentence about it mentions them.
 */
public enum WarningRule implements Coded {
  /** The issuer chose the colour. */
  CHOSEN("chosen", "to"),
  /** The regime proposes the colour for the source. */
  TRIGGER("trigger", "source", "to"),
  /** A rule of the screening applied to the point. */
  STANDING("standing", "standing-rule", "day", "to"),
  /** The same person or point was warned not long ago. */
  REPEAT("repeat", "from", "to", "earlier", "day", "months"),
  /** The answer was late. */
  OVERDUE("overdue", "from", "to", "deadline", "days"),
  /** Answer or correction failed the examination. */
  REJECTED("rejected", "from", "to", "count", "limit"),
  /** As {@link #OVERDUE}, where no further colour follows. */
  OVERDUE_AT_TOP("overdue-at-top", "from", "deadline", "days"),
  /** As {@link #REJECTED}, where no further colour follows. */
  REJECTED_AT_TOP("rejected-at-top", "from", "count", "limit"),
  /** The matter was supervised past its last day. */
  UNSETTLED("unsettled", "from", "to", "deadline", "days"),
  /** As {@link #UNSETTLED}, where no further colour follows. */
  UNSETTLED_AT_TOP("unsettled-at-top", "from", "deadline", "days"),
  /** An answer waits too long for its examination. */
  NOT_EXAMINED("not-examined", "day", "days"),
  /** The last day to put things right is over, and nobody has lifted the warning or gone on. */
  NOT_LIFTED("not-lifted", "deadline", "days"),
  /** It is late, and no further step of a ladder follows. */
  NOTHING_FOLLOWS("nothing-follows", "deadline", "days"),
  /** All who would examine stay away. */
  NOBODY_LEFT("nobody-left"),
  /** An office decided, and said why. */
  DECIDED("decided", "from");

  private final String code;
  private final List<String> inputs;

  WarningRule(String code, String... inputs) {
    this.code = code;
    this.inputs = List.of(inputs);
  }

  @Override
  public String code() {
    return code;
  }

  /** Names of its inputs, in their order. */
  public List<String> inputs() {
    return inputs;
  }

  /** The rule of that code, or empty when there is none. */
  public static Optional<WarningRule> of(String code) {
    return Coded.find(WarningRule.class, code);
  }
}
