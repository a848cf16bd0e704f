package org.integrityrisk.core.power;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives bases and steps the codes that people need not think of: {@code B1}, {@code B2} …, {@code
 * S1}, {@code S2} … A code given once is never changed.
 */
public final class NewCodes {

  private final String letter;
  private final Set<String> taken;

  private NewCodes(String letter, Stream<String> taken) {
    this.letter = letter;
    this.taken = taken.collect(Collectors.toCollection(HashSet::new));
  }

  /** The power, each basis and step of it with a code. */
  public static Power complete(Power power) {
    NewCodes ofBases = new NewCodes("B", power.bases().stream().map(Basis::code));
    NewCodes ofSteps = new NewCodes("S", power.steps().map(FlowStep::code));
    List<Basis> bases =
        power.bases().stream()
            .map(basis -> basis.code().isEmpty() ? basis.called(ofBases.next()) : basis)
            .toList();
    return power
        .with(bases)
        .with(FlowKind.EXTERNAL, new Flow(ofSteps.complete(power.external().steps())))
        .with(FlowKind.INTERNAL, new Flow(ofSteps.complete(power.internal().steps())));
  }

  /** A code for a further step of a power. */
  public static String ofStep(Power power) {
    return new NewCodes("S", power.steps().map(FlowStep::code)).next();
  }

  private List<FlowStep> complete(List<FlowStep> steps) {
    return steps.stream()
        .map(
            step ->
                new FlowStep(
                    step.code().isEmpty() ? next() : step.code(),
                    step.content(),
                    complete(step.branches())))
        .toList();
  }

  private String next() {
    int number = 1;
    while (!taken.add(letter + number)) {
      number++;
    }
    return letter + number;
  }
}
