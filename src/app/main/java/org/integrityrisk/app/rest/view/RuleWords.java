package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.stream.Collectors;
import org.integrityrisk.core.regime.ScreeningRule;

/** Says in words what a rule of the screening asks. */
final class RuleWords {

  private static final String ASKS = "integrity-risk.screening.asks.";
  private static final String OF_LEVELS = "integrity-risk.screening.of-levels";

  private RuleWords() {}

  /** The question with its parameters, and the levels that it is about. */
  static String asks(ScreeningRule rule, Names names) {
    String asked =
        names.sentence(
            ASKS + rule.asks().code(),
            List.of(
                Integer.toString(rule.days()),
                Integer.toString(rule.months()),
                Integer.toString(rule.times())));
    String levels =
        rule.levels().stream()
            .map(code -> names.level(code).map(LevelName::name).orElse(code))
            .collect(Collectors.joining(" "));
    return levels.isEmpty() ? asked : asked + names.sentence(OF_LEVELS, List.of(levels));
  }
}
