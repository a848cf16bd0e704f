package org.integrityrisk.app.rest;

import java.util.OptionalInt;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.text.Problem;

/** Reads what a call about tips says in its address. */
final class TipQuery {

  private TipQuery() {}

  /** The year that was asked for, if one was. */
  static OptionalInt year(String asked) {
    if (asked == null || asked.isBlank()) {
      return OptionalInt.empty();
    }
    if (!asked.matches("\\d{4}")) {
      throw Refusal.bad(Problem.of("rest.wrong-type", "year").at("year"));
    }
    return OptionalInt.of(Integer.parseInt(asked));
  }
}
