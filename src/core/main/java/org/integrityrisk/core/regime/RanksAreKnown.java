package org.integrityrisk.core.regime;

import java.util.List;
import java.util.stream.IntStream;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;

/** The ranks a regime names are ranks that posts of the register can have. */
final class RanksAreKnown implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<String> codes = regime.ranks().codes();
    return IntStream.range(0, codes.size())
        .filter(index -> Coded.find(Rank.class, codes.get(index)).isEmpty())
        .mapToObj(
            index ->
                Problem.of("regime.unknown-rank", codes.get(index)).at("ranks[" + index + "].code"))
        .toList();
  }
}
