package org.integrityrisk.core.tip;

import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** What every text of the dialogue must be: there, and not endless. */
final class TipText {

  private TipText() {}

  /** Ends quietly, or INVALID with {@code tip.text-required} or {@code tip.too-long}. */
  static void check(String text, String field) {
    if (text.isBlank()) {
      throw DomainException.invalid(Problem.of("tip.text-required").at(field));
    }
    if (text.length() > TipContent.LONG) {
      throw DomainException.invalid(
          Problem.of("tip.too-long", Integer.toString(TipContent.LONG)).at(field));
    }
  }
}
