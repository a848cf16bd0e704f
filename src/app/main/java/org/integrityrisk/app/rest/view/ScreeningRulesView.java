package org.integrityrisk.app.rest.view;

import java.util.List;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.regime.ScreeningRules;

/**
 * How a regime screens what is known for warnings.
 *
 * @param everyMonths length of a period in months; 0 where nobody screens
 * @param opens {@code start} or {@code end} of the period
 * @param days working days for a screening
 */
public record ScreeningRulesView(
    int everyMonths,
    String opens,
    int days,
    CodeName by,
    List<CodeName> reportsTo,
    List<RuleView> rules) {

  /**
   * A rule.
   *
   * @param asks what it asks, with its parameters, as a sentence
   * @param byItself what it does by itself: none, proposes, issues
   */
  public record RuleView(
      String code, String name, String asks, ColourName colour, String byItself) {}

  static ScreeningRulesView of(ScreeningRules rules, Names names) {
    return new ScreeningRulesView(
        rules.everyMonths(),
        rules.opens().code(),
        rules.days(),
        names.own(rules.by().code()),
        rules.reportsTo().stream().map(role -> names.own(role.code())).toList(),
        rules.rules().stream().map(rule -> rule(rule, names)).toList());
  }

  private static RuleView rule(ScreeningRule rule, Names names) {
    return new RuleView(
        rule.code(),
        names.said(rule.name()),
        RuleWords.asks(rule, names),
        names.colour(rule.colour()),
        rule.effect().code());
  }
}
