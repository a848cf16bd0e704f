package org.integrityrisk.core.superior;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.text.Problem;

/**
 * What a filing must say, and which points it can carry. Problems of a point name its place in the
 * list as row, from 1.
 *
 * <p>Codes of problems, all starting {@code superior.}: {@code number-required}, {@code too-long},
 * {@code date-in-future}, {@code no-points}, {@code too-many-points}, {@code filed-twice}, {@code
 * not-awaiting}, {@code already-filed}; for the reply {@code before-sending}, {@code
 * reason-required}.
 *
 * @param today the present day
 */
record SendingRules(LocalDate today) {

  private static final int MOST_POINTS = 500;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_REASON = 4000;

  /** Everything wrong with the filing itself. */
  List<Problem> checkFrame(FilingInput input) {
    int points = input.points().size();
    return Stream.of(
            Problem.of("superior.number-required").at("number").when(input.number().isBlank()),
            tooLong(input.number(), LONGEST_LINE, "number"),
            tooLong(input.receiver(), LONGEST_LINE, "receiver"),
            Problem.of("superior.date-in-future").at("sent").when(input.sent().isAfter(today)),
            Problem.of("superior.no-points").at("points").when(points == 0),
            Problem.of("superior.too-many-points", "" + MOST_POINTS)
                .at("points")
                .when(points > MOST_POINTS))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Points named twice. */
  List<Problem> checkRepetitions(FilingInput input) {
    Set<String> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (int row = 1; row <= input.points().size(); row++) {
      String key = input.points().get(row - 1);
      if (!seen.add(key)) {
        problems.add(Problem.of("superior.filed-twice", key).at("points").inRow(row));
      }
    }
    return problems;
  }

  /**
   * What keeps a point from being filed.
   *
   * @param filed whether it is filed already in this round
   */
  Optional<Problem> checkPoint(ReviewSituation situation, boolean filed) {
    String key = situation.point().key();
    boolean awaits = situation.step().filter(one -> one.kind() == StepKind.FILING).isPresent();
    return Problem.of("superior.not-awaiting", key, situation.point().state())
        .at("points")
        .when(!awaits)
        .or(() -> Problem.of("superior.already-filed", key).at("points").when(filed));
  }

  /** Everything wrong with a reply. */
  List<Problem> checkReply(SuperiorFiling filing, ReplyInput input) {
    boolean silent = !input.received() && input.reason().isBlank();
    return Stream.of(
            Problem.of("superior.date-in-future").at("date").when(input.date().isAfter(today)),
            Problem.of("superior.before-sending", filing.sent().toString())
                .at("date")
                .when(input.date().isBefore(filing.sent())),
            tooLong(input.number(), LONGEST_LINE, "number"),
            tooLong(input.reason(), LONGEST_REASON, "reason"),
            Problem.of("superior.reason-required").at("reason").when(silent))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Problem> tooLong(String text, int longest, String field) {
    return Problem.of("superior.too-long", "" + longest).at(field).when(text.length() > longest);
  }
}
