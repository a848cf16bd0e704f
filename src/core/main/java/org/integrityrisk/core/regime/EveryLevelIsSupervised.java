package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.text.Problem;

/** Each level has one entry under supervision, and only one. */
final class EveryLevelIsSupervised implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<Problem> problems = new ArrayList<>();
    List<String> supervised =
        regime.supervision().levels().stream().map(LevelSupervision::level).toList();
    regime.levels().stream()
        .filter(level -> !supervised.contains(level.code()))
        .map(level -> Problem.of("regime.level-unsupervised", level.code()))
        .forEach(problem -> problems.add(problem.at("supervision.levels")));
    for (int index = 0; index < supervised.size(); index++) {
      if (supervised.indexOf(supervised.get(index)) < index) {
        String path = "supervision.levels[" + index + "].level";
        problems.add(Problem.of("regime.duplicate-code", supervised.get(index)).at(path));
      }
    }
    return problems;
  }
}
