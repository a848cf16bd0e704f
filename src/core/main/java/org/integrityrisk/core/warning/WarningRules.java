package org.integrityrisk.core.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.Problem;

/**
 * What a warning must say.
 *
 * <p>Codes of problems, all starting {@code warning.}: {@code colour-required}, {@code
 * unknown-colour}, {@code unknown-source}, {@code reason-required}, {@code too-long}, {@code
 * unknown-person}, {@code deadline-in-past}.
 */
record WarningRules(Regime regime, People people, LocalDate today) {

  static final int LONGEST_TEXT = 5000;

  /**
   * What is wrong with a warning.
   *
   * @param proposed code of the colour that it would get
   */
  List<Problem> check(WarningInput input, String proposed) {
    return Stream.of(
            colour(proposed),
            text(input.reason(), "reason", "warning.reason-required"),
            responsible(input.responsible()),
            deadline(input.deadline()),
            source(input.source()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A text that must be there and must not be endless. */
  static Optional<Problem> text(String text, String field, String codeWhenMissing) {
    if (text.isBlank()) {
      return Optional.of(Problem.of(codeWhenMissing).at(field));
    }
    return text.length() > LONGEST_TEXT
        ? Optional.of(Problem.of("warning.too-long", Integer.toString(LONGEST_TEXT)).at(field))
        : Optional.empty();
  }

  private Optional<Problem> colour(String colour) {
    if (colour.isEmpty()) {
      return Optional.of(Problem.of("warning.colour-required").at("colour"));
    }
    return regime.warnings().colours().has(colour)
        ? Optional.empty()
        : Optional.of(Problem.of("warning.unknown-colour", colour).at("colour"));
  }

  private Optional<Problem> source(String source) {
    return regime.warnings().sources().has(source)
        ? Optional.empty()
        : Optional.of(Problem.of("warning.unknown-source", source).at("source"));
  }

  private Optional<Problem> responsible(String user) {
    return people.keyOf(user).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of("warning.unknown-person", user).at("responsible"));
  }

  private Optional<Problem> deadline(Optional<LocalDate> deadline) {
    return deadline
        .filter(day -> day.isBefore(today))
        .map(day -> Problem.of("warning.deadline-in-past").at("deadline"));
  }
}
