package org.integrityrisk.core.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wrong, in a form that can be stored, compared and said in any language.
 *
 * @param code key of the message, always starting with {@code integrity-risk.error.}
 * @param arguments what the message names, in its order
 * @param field the field, column or path of a file at fault, if it is one
 * @param row the row of an imported file at fault, counted from 1 as a spreadsheet counts
 */
public record Problem(
    String code, List<String> arguments, Optional<String> field, OptionalInt row) {

  /** What every code starts with. */
  public static final String PREFIX = "integrity-risk.error.";

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /**
   * A problem without a place.
   *
   * @param code with or without {@link #PREFIX}
   */
  public static Problem of(String code, String... arguments) {
    String full = code.startsWith(PREFIX) ? code : PREFIX + code;
    return new Problem(full, List.of(arguments), Optional.empty(), OptionalInt.empty());
  }

  /** The same problem, said of a field, column or path. */
  public Problem at(String place) {
    return new Problem(code, arguments, Optional.of(place), row);
  }

  /** This problem if there is one; so that every code stands written out in the text. */
  public Optional<Problem> when(boolean wrong) {
    return wrong ? Optional.of(this) : Optional.empty();
  }

  /** The same problem, said of a row. */
  public Problem inRow(int number) {
    return new Problem(code, arguments, field, OptionalInt.of(number));
  }
}
