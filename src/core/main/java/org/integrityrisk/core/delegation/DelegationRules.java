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
            when(input.from().equals(input.to()), "to-self", "to"),
            when(holdsNothing(input.from()), "nothing-to-delegate", "from", input.from()),
            when(input.end().isBefore(input.start()), "end-before-start", "end"),
            when(input.end().isBefore(today), "in-the-past", "end"),
            when(
                ChronoUnit.DAYS.between(input.start(), input.end()) > MOST_DAYS,
                "too-long",
                "end",
                Integer.toString(MOST_DAYS)),
            when(
                input.reason().length() > LONGEST_REASON,
                "reason-too-long",
                "reason",
                Integer.toString(LONGEST_REASON)),
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

  private static Optional<Problem> when(
      boolean wrong, String code, String field, String... arguments) {
    return wrong
        ? Optional.of(Problem.of("delegation." + code, arguments).at(field))
        : Optional.empty();
  }
}
