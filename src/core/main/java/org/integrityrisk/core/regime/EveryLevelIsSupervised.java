package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.text.Problem;

/** Somebody watches each level, whatever the rank of the post; and every entry watches some. */
final class EveryLevelIsSupervised implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<Problem> problems = new ArrayList<>();
    List<LevelSupervision> used = new ArrayList<>();
    for (Level level : regime.levels()) {
      for (Optional<Rank> rank : ranks()) {
        regime.supervision().of(level.code(), rank).ifPresent(used::add);
      }
      if (regime.supervision().of(level.code(), Optional.empty()).isEmpty()) {
        String code = level.code();
        problems.add(Problem.of("regime.level-unsupervised", code).at("supervision.levels"));
      }
    }
    List<LevelSupervision> entries = regime.supervision().levels();
    for (int index = 0; index < entries.size(); index++) {
      LevelSupervision entry = entries.get(index);
      if (used.stream().noneMatch(one -> one == entry)) {
        String path = "supervision.levels[" + index + "]";
        problems.add(Problem.of("regime.supervision-never-used", entry.level()).at(path));
      }
    }
    return problems;
  }

  private static List<Optional<Rank>> ranks() {
    return Stream.concat(
            Stream.of(Rank.values()).map(Optional::of), Stream.of(Optional.<Rank>empty()))
        .toList();
  }
}
