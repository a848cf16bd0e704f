package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.text.Problem;

/** Every scope, and every rank where chains tell ranks apart, has a chain; every chain is used. */
final class EveryScopeIsReviewed implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<Problem> problems = new ArrayList<>();
    List<Chain> used = new ArrayList<>();
    for (Term scope : regime.scopes()) {
      for (Optional<Rank> rank : ranksOf(regime, scope)) {
        regime
            .chainFor(scope.code(), rank)
            .ifPresentOrElse(used::add, () -> problems.add(unreviewed(scope, rank)));
      }
    }
    for (int index = 0; index < regime.chains().size(); index++) {
      Chain chain = regime.chains().get(index);
      if (regime.scopes().has(chain.scope()) && used.stream().noneMatch(one -> one == chain)) {
        problems.add(Problem.of("regime.chain-never-used", chain.id()).at("chains[" + index + "]"));
      }
    }
    return problems;
  }

  private static List<Optional<Rank>> ranksOf(Regime regime, Term scope) {
    boolean byRank =
        regime.chains().stream()
            .anyMatch(chain -> chain.scope().equals(scope.code()) && !chain.ranks().isEmpty());
    return byRank ? Stream.of(Rank.values()).map(Optional::of).toList() : List.of(Optional.empty());
  }

  private static Problem unreviewed(Term scope, Optional<Rank> rank) {
    String who = rank.map(one -> scope.code() + "/" + one.code()).orElse(scope.code());
    return Problem.of("regime.scope-without-chain", who).at("chains");
  }
}
