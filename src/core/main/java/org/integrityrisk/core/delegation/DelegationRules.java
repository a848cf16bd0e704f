package org.integrityrisk.core.delegation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.Problem;

/**
 * What a delegation must fulfil.
 *
 * <p>Codes of problems, all starting {@code delegation.}: {@code to-self}, {@code
 * nothing-to-delegate}, {@code end-before-start}, {@code in-the-past}, {@code too-long}, {@code
 * overlap}, {@code reason-too-long}.
 *
 * @param register the organisation at this moment
 * @param today the present day
 */
record DelegationRules(OrganisationRegister register, LocalDate today) {

  private static final int MOST_DAYS = 366;
  private static final int LONGEST_REASON = 1000;

  /** Everything wrong with it, beside those that the same person has given already. */
  List<Problem> check(DelegationInput input, List<Delegation> given) {
    return Stream.of(
            Problem.of("delegation.to-self").at("to").when(input.from().equals(input.to())),
            Problem.of("delegation.nothing-to-delegate", input.from())
                .at("from")
                .when(holdsNothing(input.from())),
            Problem.of("delegation.end-before-start")
                .at("end")
                .when(input.end().isBefore(input.start())),
            Problem.of("delegation.in-the-past").at("end").when(input.end().isBefore(today)),
            Problem.of("delegation.too-long", Integer.toString(MOST_DAYS))
                .at("end")
                .when(ChronoUnit.DAYS.between(input.start(), input.end()) > MOST_DAYS),
            Problem.of("delegation.reason-too-long", Integer.toString(LONGEST_REASON))
                .at("reason")
                .when(input.reason().length() > LONGEST_REASON),
            overlap(input, given))
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean holdsNothing(String user) {
    return register.holders().officesOf(user).isEmpty();
  }

  private static Optional<Problem> overlap(DelegationInput input, List<Delegation> given) {
    return given.stream()
        .filter(one -> one.from().equals(input.from()))
        .filter(one -> one.overlaps(input.start(), input.end()))
        .findFirst()
        .map(
            one ->
                Problem.of("delegation.overlap", one.start().toString(), one.end().toString())
                    .at("start"));
  }
}
