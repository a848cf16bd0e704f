package org.integrityrisk.core.screening;

import java.time.Instant;
import java.time.LocalDate;
import org.integrityrisk.core.regime.ScreeningRule;

/**
 * A rule put to the register of a project.
 *
 * @param project key of the project
 * @param rule the rule
 * @param lateFrom what was due on that day or before is overdue by more than the rule's days
 * @param since the beginning of the rule's months
 */
public record RuleQuestion(
    String project, ScreeningRule rule, LocalDate lateFrom, LocalDate since, Instant sinceMoment) {}
