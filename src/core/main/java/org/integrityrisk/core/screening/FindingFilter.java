package org.integrityrisk.core.screening;

import java.util.Optional;

/**
 * Which findings are wanted; an empty part leaves the choice open.
 *
 * @param rule code of the rule
 * @param state state
 * @param level code of the level
 * @param department code of the department
 */
public record FindingFilter(
    String rule, Optional<FindingState> state, String level, String department) {

  /** All of them. */
  public static final FindingFilter ALL = new FindingFilter("", Optional.empty(), "", "");

  boolean lets(Finding finding) {
    return (rule.isEmpty() || rule.equals(finding.rule()))
        && state.map(finding.state()::equals).orElse(true)
        && (level.isEmpty() || level.equals(finding.found().level()))
        && (department.isEmpty() || department.equals(finding.found().department()));
  }
}
