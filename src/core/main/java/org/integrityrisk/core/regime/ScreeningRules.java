package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;

/**
 * How what is known is screened for early warnings (季度筛查), and what rules do by themselves. A city
 * government has an officer screen every quarter and propose warnings (plan for the leadership of a
 * city government).
 *
 * @param everyMonths length of a period in months, a divisor of 12; 0 where nobody screens and the
 *     rules only act by themselves
 * @param opens whether a period is screened at its beginning or once it is over
 * @param days working days for a screening, 1 to 60; nobody is made to screen a period later
 * @param by who screens; the office of the leading group where nobody holds that post
 * @param reportsTo who gets the report; may be empty
 * @param source code of the source of warnings that a screening leads to
 * @param ruleSource code of the source of warnings to which a rule leads by itself, if any does
 * @param rules the rules, in the order in which a screening shows them
 */
public record ScreeningRules(
    int everyMonths,
    ScreeningMoment opens,
    int days,
    HolderRole by,
    List<HolderRole> reportsTo,
    String source,
    Optional<String> ruleSource,
    Vocabulary<ScreeningRule> rules) {

  public ScreeningRules {
    reportsTo = List.copyOf(reportsTo);
  }

  /** Whether anybody screens. */
  public boolean isPeriodic() {
    return everyMonths > 0;
  }

  /** The rules that do something by themselves. */
  public List<ScreeningRule> acting() {
    return rules.stream().filter(rule -> rule.effect() != RuleEffect.NONE).toList();
  }
}
