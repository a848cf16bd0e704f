package org.integrityrisk.core.review;

import static org.integrityrisk.core.risk.RiskState.DRAFT;
import static org.integrityrisk.core.risk.RiskState.IN_FORCE;
import static org.integrityrisk.core.risk.RiskState.RE_EXAMINATION;
import static org.integrityrisk.core.risk.RiskState.WITHDRAWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;

/**
 * Compiles the chains of a regime. The numbers of the actions follow from the place of their steps,
 * so that a host which keeps them finds them again: 10 to 39 submit a draft, 40 to 69 submit from
 * re-examination, 70 to 80 are the same in every regime, and each step has a hundred of its own
 * from 100 on.
 */
final class FlowCompiler {

  private static final int SUBMIT_DRAFT = 10;
  private static final int SUBMIT_AGAIN = 40;
  private static final int WITHDRAW_DRAFT = 70;
  private static final int WITHDRAW_IN_FORCE = 71;
  private static final int WITHDRAW_RE_EXAMINED = 72;
  private static final int RE_EXAMINE = 80;
  private static final int FIRST_STEP = 100;
  private static final int STEP_SIZE = 100;
  private static final int RETURN = 99;
  private static final int MOST_STEPS = SUBMIT_AGAIN - SUBMIT_DRAFT;

  private final Regime regime;
  private final List<String> steps;
  private final List<FlowTransition> transitions = new ArrayList<>();

  private FlowCompiler(Regime regime) {
    this.regime = regime;
    this.steps = regime.steps().stream().map(ReviewStep::id).toList();
    if (steps.size() > MOST_STEPS) {
      throw new IllegalArgumentException("A regime has at most " + MOST_STEPS + " steps");
    }
  }

  static ReviewFlow compile(Regime regime) {
    FlowCompiler compiler = new FlowCompiler(regime);
    compiler.addSubmissions(DRAFT, SUBMIT_DRAFT);
    compiler.addSubmissions(RE_EXAMINATION, SUBMIT_AGAIN);
    compiler.steps.forEach(compiler::addStep);
    compiler.addEnds();
    return new ReviewFlow(ReviewFlow.states(regime), compiler.transitions);
  }

  private void addSubmissions(String from, int firstAction) {
    branches(chain -> Optional.of(chain.first().id()))
        .forEach(
            (to, chains) ->
                add(firstAction + steps.indexOf(to), Decision.SUBMIT, from, to, chains));
  }

  private void addStep(String step) {
    int hundred = FIRST_STEP + STEP_SIZE * steps.indexOf(step);
    branches(chain -> chain.step(step).map(here -> after(chain, here)))
        .forEach(
            (to, chains) -> add(hundred + steps.indexOf(to) + 1, Decision.PASS, step, to, chains));
    add(hundred + RETURN, Decision.RETURN, step, DRAFT, Set.of());
  }

  private static String after(Chain chain, ReviewStep step) {
    return chain.after(step).map(ReviewStep::id).orElse(IN_FORCE);
  }

  private void addEnds() {
    add(WITHDRAW_DRAFT, Decision.WITHDRAW, DRAFT, WITHDRAWN, Set.of());
    add(WITHDRAW_IN_FORCE, Decision.WITHDRAW, IN_FORCE, WITHDRAWN, Set.of());
    add(WITHDRAW_RE_EXAMINED, Decision.WITHDRAW, RE_EXAMINATION, WITHDRAWN, Set.of());
    add(RE_EXAMINE, Decision.RE_EXAMINE, IN_FORCE, RE_EXAMINATION, Set.of());
  }

  /**
   * The states that the chains lead to from one place, each with the ids of the chains that lead
   * there.
   */
  private Map<String, Set<String>> branches(Function<Chain, Optional<String>> target) {
    Map<String, Set<String>> branches = new LinkedHashMap<>();
    for (Chain chain : regime.chains()) {
      target
          .apply(chain)
          .ifPresent(
              to -> branches.computeIfAbsent(to, code -> new LinkedHashSet<>()).add(chain.id()));
    }
    return branches;
  }

  private void add(int action, Decision decision, String from, String to, Set<String> chains) {
    transitions.add(new FlowTransition(action, decision, from, to, chains));
  }
}
