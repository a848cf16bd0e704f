package org.integrityrisk.core.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * What a control measure must say: stage, content, responsible one and date, none may be missing.
 *
 * <p>Codes of problems, all starting {@code measure.}: {@code unknown-stage}, {@code
 * content-required}, {@code content-too-long}, {@code unknown-person}, {@code due-in-past}.
 */
record MeasureRules(Regime regime, People people, LocalDate today) {

  private static final int LONGEST_CONTENT = 5000;
  private static final int LONGEST_NOTE = 2000;
  private static final int MOST_POINTS = 200;

  List<Problem> check(MeasureContent content) {
    return Stream.of(
            stage(content.stage()),
            text(content.content()),
            responsible(content.responsible()),
            due(content.due()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The content with what people write differently made uniform; only of one that is right. */
  MeasureContent complete(MeasureContent content) {
    return new MeasureContent(
        content.stage(),
        content.content().strip(),
        people.keyOf(content.responsible()).orElseThrow(),
        content.due());
  }

  /** What is wrong with a reason, opinion or remark. */
  static List<Problem> note(String note, boolean required, String field) {
    return Stream.of(
            Problem.of("measure.note-required").at(field).when(required && note.isBlank()),
            Problem.of("measure.note-too-long", Integer.toString(LONGEST_NOTE))
                .at(field)
                .when(note.length() > LONGEST_NOTE))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Keeps a measure from being against more points than a person can look at.
   *
   * @throws DomainException INVALID {@code measure.too-many-points}
   */
  static void checkNumber(int points, String field) {
    if (points > MOST_POINTS) {
      throw DomainException.invalid(
          Problem.of("measure.too-many-points", Integer.toString(MOST_POINTS)).at(field));
    }
  }

  private Optional<Problem> stage(String stage) {
    return regime.stages().has(stage)
        ? Optional.empty()
        : Optional.of(Problem.of("measure.unknown-stage", stage).at("stage"));
  }

  private static Optional<Problem> text(String text) {
    if (text.isBlank()) {
      return Optional.of(Problem.of("measure.content-required").at("content"));
    }
    return text.length() > LONGEST_CONTENT
        ? Optional.of(
            Problem.of("measure.content-too-long", Integer.toString(LONGEST_CONTENT)).at("content"))
        : Optional.empty();
  }

  private Optional<Problem> responsible(String user) {
    return people.keyOf(user).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of("measure.unknown-person", user).at("responsible"));
  }

  private Optional<Problem> due(LocalDate due) {
    return due.isBefore(today)
        ? Optional.of(Problem.of("measure.due-in-past").at("due"))
        : Optional.empty();
  }
}
