package org.integrityrisk.core.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.PublicityRules;
import org.integrityrisk.core.regime.PublicityScope;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.text.Problem;

/**
 * What a publicity must fulfil before it is opened. Problems of a point name its place in the list
 * as row, from 1.
 *
 * <p>Codes of problems, all starting {@code publicity.}: {@code title-required}, {@code too-long},
 * {@code too-short}, {@code starts-in-past}, {@code not-held-yet}, {@code unknown-scope}, {@code
 * unknown-unit}, {@code no-points}, {@code too-many-points}, {@code shown-twice}, {@code
 * not-awaiting}, {@code elsewhere}, {@code already-shown}.
 *
 * @param regime what the regime says of publicity
 * @param register the organisation at this moment
 * @param workingDays how working days are counted
 * @param today the present day
 */
record OpeningRules(
    PublicityRules regime,
    OrganisationRegister register,
    WorkingDays workingDays,
    LocalDate today) {

  /** Most points of one publicity. */
  static final int MOST_POINTS = 500;

  private static final int LONGEST_TITLE = 200;

  /** The last day that the regime asks for when a publicity starts on that day. */
  LocalDate earliestEnd(LocalDate from) {
    return workingDays.after(from.minusDays(1), regime.days());
  }

  /** Everything wrong with the publicity itself. */
  List<Problem> checkFrame(PublicityInput input) {
    return Stream.of(
            Problem.of("publicity.title-required").at("title").when(input.title().isBlank()),
            Problem.of("publicity.too-long", "" + LONGEST_TITLE)
                .at("title")
                .when(input.title().length() > LONGEST_TITLE),
            Problem.of("publicity.unknown-unit", input.unit())
                .at("unit")
                .when(register.unit(input.unit()).isEmpty()),
            Problem.of("publicity.unknown-scope", input.scope())
                .at("scope")
                .when(isUnknown(input.scope())),
            Problem.of("publicity.too-short", "" + regime.days()).at("to").when(isTooShort(input)),
            Problem.of("publicity.starts-in-past").at("from").when(startsInPast(input)),
            Problem.of("publicity.not-held-yet").at("to").when(isStillHeld(input)),
            Problem.of("publicity.no-points").at("points").when(input.points().isEmpty()),
            Problem.of("publicity.too-many-points", "" + MOST_POINTS)
                .at("points")
                .when(input.points().size() > MOST_POINTS))
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isUnknown(String scope) {
    return PublicityScope.of(scope).isEmpty() || !regime.scopes().has(scope);
  }

  private boolean isTooShort(PublicityInput input) {
    return input.to().filter(last -> last.isBefore(earliestEnd(input.from()))).isPresent();
  }

  private boolean startsInPast(PublicityInput input) {
    return !input.paper() && input.from().isBefore(today);
  }

  /** What was held on paper is recorded when it is over. */
  private boolean isStillHeld(PublicityInput input) {
    return input.paper() && !input.to().orElse(earliestEnd(input.from())).isBefore(today);
  }

  /** Points named twice. */
  List<Problem> checkRepetitions(PublicityInput input) {
    Set<String> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (int row = 1; row <= input.points().size(); row++) {
      String key = input.points().get(row - 1);
      if (!seen.add(key)) {
        problems.add(Problem.of("publicity.shown-twice", key).at("points").inRow(row));
      }
    }
    return problems;
  }

  /**
   * What keeps a point from being shown.
   *
   * @param shown whether it is shown already in this round
   */
  Optional<Problem> checkPoint(PublicityInput input, ReviewSituation situation, boolean shown) {
    String key = situation.point().key();
    String unit = situation.point().content().unit();
    boolean awaits = situation.step().filter(one -> one.kind() == StepKind.PUBLICITY).isPresent();
    return Problem.of("publicity.not-awaiting", key, situation.point().state())
        .at("points")
        .when(!awaits)
        .or(
            () ->
                Problem.of("publicity.elsewhere", key, input.unit())
                    .at("points")
                    .when(!isIn(unit, input.unit())))
        .or(() -> Problem.of("publicity.already-shown", key).at("points").when(shown));
  }

  private boolean isIn(String unit, String shown) {
    return register.unitAndBelow(shown).contains(unit);
  }
}
