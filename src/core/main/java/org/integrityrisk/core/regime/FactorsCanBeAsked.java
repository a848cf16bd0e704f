package org.integrityrisk.core.regime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;

/** A factor does not take the name of a field every risk point has, and has a field of its own. */
final class FactorsCanBeAsked implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<String> codes = regime.factors().codes();
    return IntStream.range(0, codes.size())
        .filter(index -> Coded.find(AskedFactor.class, codes.get(index)).isEmpty())
        .mapToObj(index -> problem(codes.get(index)).at("factors[" + index + "].code"))
        .toList();
  }

  private static Problem problem(String code) {
    return Coded.find(PointField.class, code)
        .map(field -> Problem.of("regime.factor-hides-field", code))
        .orElseGet(() -> Problem.of("regime.factor-without-field", code, askable()));
  }

  private static String askable() {
    return Arrays.stream(AskedFactor.values())
        .map(AskedFactor::code)
        .collect(Collectors.joining(", "));
  }
}
