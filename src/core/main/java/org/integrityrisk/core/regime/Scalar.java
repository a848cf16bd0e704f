package org.integrityrisk.core.regime;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/** A single value of a regime file while it is read; see {@link Section} for how it fails. */
final class Scalar {

  /** Not longer than the columns that hold codes. */
  private static final Pattern CODE = Pattern.compile("(?=.{1,50}$)[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private static final MonthDay STAND_IN = MonthDay.of(1, 1);

  private final Optional<Object> value;
  private final String path;
  private final Problems problems;

  Scalar(Object value, String path, Problems problems) {
    this.value = Optional.ofNullable(value);
    this.path = path;
    this.problems = problems;
  }

  String path() {
    return path;
  }

  String text() {
    return required(textIfAny()).orElse("");
  }

  Optional<String> textIfAny() {
    if (value.filter(one -> one instanceof Map || one instanceof List).isPresent()) {
      report("regime.wrong-type", "text");
      return Optional.empty();
    }
    return value.map(String::valueOf).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Lower-case ASCII words joined by hyphens: what is stored for good. */
  String code() {
    return matching(CODE, "regime.bad-code");
  }

  /** {@code #rrggbb}, lower case. */
  String colour() {
    return matching(COLOUR, "regime.bad-colour");
  }

  /** A day of any year, written {@code MM-DD}. */
  MonthDay monthDay() {
    String text = text();
    try {
      return text.isEmpty() ? STAND_IN : MonthDay.parse("--" + text);
    } catch (DateTimeParseException noDay) {
      report("regime.bad-month-day", text);
      return STAND_IN;
    }
  }

  int number(int least, int most) {
    if (value.isEmpty()) {
      report("regime.missing");
    }
    return numberIfAny(least, most).orElse(least);
  }

  OptionalInt numberIfAny(int least, int most) {
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!(value.get() instanceof Integer number)) {
      report("regime.wrong-type", "number");
      return OptionalInt.empty();
    }
    if (number < least || number > most) {
      report("regime.out-of-range", "" + least, "" + most);
    }
    return OptionalInt.of(number);
  }

  /** True or false; false when left out. */
  boolean flag() {
    if (value.filter(one -> !(one instanceof Boolean)).isPresent()) {
      report("regime.wrong-type", "true-false");
    }
    return value.filter(Boolean.TRUE::equals).isPresent();
  }

  <E extends Enum<E> & Coded> E choice(Class<E> set) {
    return required(choiceIfAny(set)).orElse(set.getEnumConstants()[0]);
  }

  <E extends Enum<E> & Coded> Optional<E> choiceIfAny(Class<E> set) {
    Optional<E> chosen = textIfAny().flatMap(text -> Coded.find(set, text));
    if (chosen.isEmpty() && textIfAny().isPresent()) {
      report("regime.unknown-value", textIfAny().get(), codesOf(set));
    }
    return chosen;
  }

  /** A code that must be among these words, else the problem with the given code. */
  String reference(List<String> codes, String problem) {
    String text = text();
    if (!text.isEmpty() && !codes.contains(text)) {
      report(problem, text, String.join(", ", codes));
    }
    return text;
  }

  private String matching(Pattern pattern, String problem) {
    String text = text();
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      report(problem, text);
    }
    return text;
  }

  private <T> Optional<T> required(Optional<T> found) {
    if (value.isEmpty() || value.filter(""::equals).isPresent()) {
      report("regime.missing");
    }
    return found;
  }

  private void report(String code, String... arguments) {
    problems.add(Problem.of(code, arguments).at(path));
  }

  private static <E extends Enum<E> & Coded> String codesOf(Class<E> set) {
    return Arrays.stream(set.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
  }
}
