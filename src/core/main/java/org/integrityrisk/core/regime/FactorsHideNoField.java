package org.integrityrisk.core.regime;

import java.util.List;
import java.util.stream.IntStream;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;

/** A factor may not take the name of a field that every risk point has. */
final class FactorsHideNoField implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<String> codes = regime.factors().codes();
    return IntStream.range(0, codes.size())
        .filter(index -> Coded.find(PointField.class, codes.get(index)).isPresent())
        .mapToObj(
            index ->
                Problem.of("regime.factor-hides-field", codes.get(index))
                    .at("factors[" + index + "].code"))
        .toList();
  }
}
