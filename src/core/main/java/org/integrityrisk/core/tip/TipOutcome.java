package org.integrityrisk.core.tip;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** What came of a tip. */
public enum TipOutcome implements Coded {
  /** An early warning was issued. */
  WARNING("warning"),
  /** Something was changed or put right without a warning. */
  MEASURES("measures"),
  /** It did not prove true. */
  UNFOUNDED("unfounded"),
  /** Too little to go on, and no answer to the questions. */
  TOO_LITTLE("too-little"),
  /** Handed to the body whose matter it is. */
  ELSEWHERE("elsewhere"),
  DUPLICATE("duplicate");

  private final String code;

  TipOutcome(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Optional<TipOutcome> of(String code) {
    return Coded.find(TipOutcome.class, code);
  }
}
