package org.integrityrisk.app.jql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.register.PointQuestion;
import org.integrityrisk.core.regime.Level;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * {@code issue in integrityRiskOfLevel("1")}: the points of a level, given by its code or by any
 * name that a regime has for it.
 */
public class OfLevelFunction extends PointsFunction {

  public OfLevelFunction(AskRegister register) {
    super(register, 1);
  }

  /** The same name may stand for levels of different codes in two regimes. */
  @Override
  RegisterQuestion question(List<String> words) {
    String level = words.get(0);
    return regimes -> {
      Map<String, Set<String>> codes = new TreeMap<>();
      regimes.forEach((project, regime) -> codes.put(project, called(level, regime)));
      if (codes.values().stream().allMatch(Set::isEmpty)) {
        throw DomainException.invalid(Problem.of("jql.unknown-level", level));
      }
      return PointQuestion.ofLevel(codes);
    };
  }

  private static Set<String> called(String level, Regime regime) {
    return regime.levels().stream()
        .filter(each -> each.isCalled(level))
        .map(Level::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
