package org.integrityrisk.core.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.text.Problem;

/**
 * What a slip must fulfil before it is made. Problems of a step name its place in the list as row,
 * from 1.
 *
 * <p>Codes of problems, all starting {@code slip.}: {@code title-required}, {@code too-long},
 * {@code unknown-department}, {@code unknown-power}, {@code power-without-flow}, {@code
 * steps-required}, {@code steps-of-power}, {@code too-many-steps}, {@code step-name-required},
 * {@code days-out-of-range}.
 */
record OpeningRules(OrganisationRegister register, PowerCatalogue powers) {

  static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LIMIT = 366;
  private static final int MOST_STEPS = 100;

  List<Problem> check(SlipInput input) {
    List<Problem> problems = new ArrayList<>(frame(input));
    for (int row = 1; row <= input.steps().size(); row++) {
      int number = row;
      check(input.steps().get(row - 1)).map(one -> one.inRow(number)).forEach(problems::add);
    }
    return problems;
  }

  private List<Problem> frame(SlipInput input) {
    boolean ofPower = !input.power().isEmpty();
    boolean known = powers.find(input.power()).isPresent();
    return Stream.of(
            Problem.of("slip.title-required").at("title").when(input.title().isBlank()),
            tooLong("title", input.title(), LONGEST_TITLE),
            tooLong("reference", input.reference(), LONGEST_TITLE),
            tooLong("note", input.note(), LONGEST_TEXT),
            Problem.of("slip.unknown-department", input.department())
                .at("department")
                .when(register.department(input.department()).isEmpty()),
            Problem.of("slip.unknown-power", input.power()).at("power").when(ofPower && !known),
            Problem.of("slip.power-without-flow", input.power())
                .at("power")
                .when(known && flow(input.power()).isEmpty()),
            Problem.of("slip.steps-of-power").at("steps").when(ofPower && !input.steps().isEmpty()),
            Problem.of("slip.steps-required").at("steps").when(!ofPower && input.steps().isEmpty()),
            Problem.of("slip.too-many-steps", "" + MOST_STEPS)
                .at("steps")
                .when(input.steps().size() > MOST_STEPS))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Problem> tooLong(String field, String text, int longest) {
    return Problem.of("slip.too-long", "" + longest).at(field).when(text.length() > longest);
  }

  private static Stream<Problem> check(SlipStep step) {
    return Stream.of(
            Problem.of("slip.step-name-required").at("steps").when(step.name().isEmpty()),
            tooLong("steps", step.name(), LONGEST_TITLE),
            Problem.of("slip.days-out-of-range", "" + LONGEST_LIMIT)
                .at("steps")
                .when(
                    step.workingDays()
                        .filter(days -> days < 1 || days > LONGEST_LIMIT)
                        .isPresent()))
        .flatMap(Optional::stream);
  }

  /** The steps of the slip: those of the power's internal flow, each before those below it. */
  List<SlipStep> steps(SlipInput input) {
    return input.power().isEmpty() ? input.steps() : flow(input.power());
  }

  private List<SlipStep> flow(String power) {
    return powers.find(power).stream()
        .flatMap(one -> one.internal().all())
        .map(step -> new SlipStep(step.name(), step.content().workingDays()))
        .toList();
  }
}
