package org.integrityrisk.core.holding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.Problem;

/**
 * What an item must fulfil to be entered.
 *
 * <p>Codes of problems, besides those of {@link LineRules}, all starting {@code holding.}: {@code
 * unknown-department}, {@code name-required}, {@code measure-required}, {@code owner-required},
 * {@code not-an-intake}.
 */
record ItemRules(OrganisationRegister register, LineRules lines) {

  List<Problem> check(ItemInput input) {
    Stream<Optional<Problem>> own =
        Stream.of(
            Problem.of("holding.unknown-department", input.department())
                .at("department")
                .when(register.department(input.department()).isEmpty()),
            Problem.of("holding.name-required").at("name").when(input.name().isBlank()),
            Problem.of("holding.measure-required").at("measure").when(input.measure().isBlank()),
            Problem.of("holding.owner-required").at("owner").when(input.owner().isBlank()),
            Problem.of("holding.not-an-intake").at("kind").when(!input.intake().kind().isIntake()),
            LineRules.tooLong("name", input.name(), LineRules.LONGEST_TEXT),
            LineRules.tooLong("model", input.model(), LineRules.LONGEST_TEXT),
            LineRules.tooLong("measure", input.measure(), LineRules.LONGEST_TEXT),
            LineRules.tooLong("owner", input.owner(), LineRules.LONGEST_TEXT));
    return Stream.concat(own.flatMap(Optional::stream), lines.check(input.intake()).stream())
        .toList();
  }
}
