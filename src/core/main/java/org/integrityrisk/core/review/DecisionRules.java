package org.integrityrisk.core.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.DomainException;

/**
 * Whether an actor may take a decision now: the actor must have the right to it, the state must
 * allow it, and the rule of the decision must. The right comes first, so that nobody learns from a
 * refusal where a point stands.
 */
final class DecisionRules {

  private static final Map<Decision, DecisionRule> RULES = rules();

  private DecisionRules() {}

  /** Why the actor may not take the decision now, or empty when the actor may. */
  static Optional<DomainException> refusal(
      ReviewSituation situation, Decision decision, StepKind way) {
    DecisionRule rule = RULES.get(decision);
    return rule.missingRight(situation)
        .or(() -> outOfTurn(situation, decision))
        .or(() -> rule.refusal(situation, way));
  }

  private static Optional<DomainException> outOfTurn(ReviewSituation situation, Decision decision) {
    boolean stateAllows =
        ReviewFlow.of(situation.loaded().regime())
            .from(situation.point().state())
            .anyMatch(transition -> transition.decision() == decision);
    return stateAllows
        ? Optional.empty()
        : Optional.of(Refusals.outOfTurn(situation.point().key(), situation.point().state()));
  }

  private static Map<Decision, DecisionRule> rules() {
    Map<Decision, DecisionRule> rules = new EnumMap<>(Decision.class);
    rules.put(Decision.SUBMIT, new SubmitRule());
    rules.put(Decision.PASS, new ReviewRule());
    rules.put(Decision.RETURN, new ReviewRule());
    rules.put(Decision.WITHDRAW, new WithdrawRule());
    rules.put(Decision.RE_EXAMINE, new ReExamineRule());
    return rules;
  }
}
