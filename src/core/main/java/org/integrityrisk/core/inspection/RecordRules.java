package org.integrityrisk.core.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.CheckSort;
import org.integrityrisk.core.regime.RectificationRules;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * What the record of a check must say.
 *
 * <p>Codes, all starting {@code inspection.}: {@code held-in-future}, {@code too-long}, {@code
 * not-in-the-check}, {@code point-twice}, {@code findings-required}, {@code severity-required},
 * {@code severity-without-finding}, {@code unknown-severity}, {@code unknown-person}, {@code
 * more-returned-than-sent}, {@code more-answers-than-returned}, {@code negative-count}, {@code
 * more-faulty-than-seen}, {@code household-required}, {@code tally-required}, {@code
 * results-required}, {@code suggestion-required}.
 */
record RecordRules(CheckRound round, Regime regime, People people, LocalDate today) {

  private static final int LONGEST = 5000;

  List<Problem> check(RecordInput input) {
    Problems problems = new Problems();
    if (input.held().isAfter(today)) {
      problems.add(Problem.of("inspection.held-in-future").at("held"));
    }
    if (input.summary().length() > LONGEST) {
      problems.add(PlanRound.tooLong(LONGEST).at("summary"));
    }
    Set<String> seen = new HashSet<>();
    problems.addRows(input.results(), result -> ofResult(result, seen));
    problems.addAll(ofTallies(input.tallies()));
    problems.addAll(ofSort(input));
    return problems.list();
  }

  private Collection<Problem> ofResult(PointResult result, Set<String> seen) {
    String point = result.point();
    return Stream.of(
            Problem.of("inspection.not-in-the-check", point)
                .at("results")
                .when(!round.points().contains(point)),
            Problem.of("inspection.point-twice", point).at("results").when(!seen.add(point)),
            Problem.of("inspection.findings-required", point)
                .at("findings")
                .when(result.isFinding() && result.findings().isBlank()),
            PlanRound.tooLong(LONGEST).at("findings").when(isTooLong(result)),
            severity(result),
            Problem.of("inspection.unknown-person", result.responsible())
                .at("responsible")
                .when(
                    !result.responsible().isBlank()
                        && people.keyOf(result.responsible()).isEmpty()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isTooLong(PointResult result) {
    return result.findings().length() > LONGEST || result.demand().length() > LONGEST;
  }

  /** A regime that says nothing of putting right takes findings without a severity. */
  private Optional<Problem> severity(PointResult result) {
    Optional<RectificationRules> rules = regime.rectification();
    String severity = result.severity();
    if (!result.isFinding()) {
      return Problem.of("inspection.severity-without-finding", result.point())
          .at("severity")
          .when(!severity.isEmpty());
    }
    if (severity.isEmpty()) {
      return Problem.of("inspection.severity-required", result.point())
          .at("severity")
          .when(rules.isPresent());
    }
    boolean known = rules.filter(one -> one.severities().has(severity)).isPresent();
    return Problem.of("inspection.unknown-severity", severity).at("severity").when(!known);
  }

  private List<Problem> ofTallies(Tallies tallies) {
    return Stream.of(
            questionnaire(tallies.questionnaire()),
            visits(tallies.visits()),
            files(tallies.files()),
            suggestions(tallies.suggestions()))
        .flatMap(problems -> problems)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<Optional<Problem>> questionnaire(Questionnaire one) {
    boolean negative =
        one.questions().stream()
            .flatMap(question -> question.answers().stream())
            .anyMatch(answer -> answer.count() < 0);
    boolean tooMany =
        one.questions().stream().anyMatch(question -> question.counted() > one.returned());
    return Stream.of(
        Problem.of("inspection.negative-count")
            .at("questionnaire")
            .when(negative || one.sent() < 0 || one.returned() < 0),
        Problem.of("inspection.more-returned-than-sent")
            .at("questionnaire")
            .when(one.returned() > one.sent()),
        Problem.of("inspection.more-answers-than-returned").at("questionnaire").when(tooMany));
  }

  private Stream<Optional<Problem>> visits(List<Visit> visits) {
    Stream<Optional<Problem>> unknown =
        visits.stream()
            .flatMap(visit -> visit.points().stream())
            .distinct()
            .map(
                point ->
                    Problem.of("inspection.not-in-the-check", point)
                        .at("visits")
                        .when(!round.points().contains(point)));
    boolean nameless = visits.stream().anyMatch(visit -> visit.household().isBlank());
    return Stream.concat(
        unknown,
        Stream.of(Problem.of("inspection.household-required").at("visits").when(nameless)));
  }

  private static Stream<Optional<Problem>> files(FileReview files) {
    return Stream.of(
        Problem.of("inspection.negative-count")
            .at("files")
            .when(files.seen() < 0 || files.faulty() < 0),
        Problem.of("inspection.more-faulty-than-seen")
            .at("files")
            .when(files.faulty() > files.seen()));
  }

  private static Stream<Optional<Problem>> suggestions(List<Suggestion> suggestions) {
    boolean empty = suggestions.stream().anyMatch(one -> one.text().isBlank());
    return Stream.of(Problem.of("inspection.suggestion-required").at("suggestions").when(empty));
  }

  /** A questionnaire without questionnaires, or a check of nothing, is none. */
  private List<Problem> ofSort(RecordInput input) {
    CheckSort sort =
        regime
            .supervision()
            .checks()
            .find(round.kind())
            .map(CheckRule::sort)
            .orElse(CheckSort.SPECIAL);
    boolean uncounted =
        switch (sort) {
          case QUESTIONNAIRE -> input.tallies().questionnaire().sent() == 0;
          case RETURN_VISIT -> input.tallies().visits().isEmpty();
          default -> false;
        };
    boolean nothing =
        !round.points().isEmpty()
            && input.results().isEmpty()
            && input.tallies().equals(Tallies.NONE);
    return Stream.of(
            Problem.of("inspection.tally-required").at("questionnaire").when(uncounted),
            Problem.of("inspection.results-required").at("results").when(nothing))
        .flatMap(Optional::stream)
        .toList();
  }
}
