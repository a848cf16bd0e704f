package org.integrityrisk.core.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

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
        .or(() -> rule.refusal(situation, way))
        .or(() -> opinionsMissing(situation, decision).map(DomainException::conflict));
  }

  /** A point is not passed before the opinions sought were given or their days have gone by. */
  static Optional<Problem> opinionsMissing(ReviewSituation situation, Decision decision) {
    List<Wanted> open = decision == Decision.PASS ? situation.openOpinions() : List.of();
    return open.stream()
        .findFirst()
        .map(
            first ->
                Problem.of(
                    "review.opinions-open",
                    situation.point().key(),
                    first.label(),
                    Integer.toString(open.size())));
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
    rules.put(Decision.RELOCATE, new RegimeRule());
    rules.put(Decision.RESTART, new RegimeRule());
    rules.put(Decision.ADOPT, new RegimeRule());
    return rules;
  }
}
