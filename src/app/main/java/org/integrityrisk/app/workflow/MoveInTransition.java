package org.integrityrisk.app.workflow;

import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;
import org.springframework.stereotype.Component;

/**
 * The move that a transition of a risk point means: the one a use case has asked for, or what
 * somebody wrote on the host's own transition screen.
 */
@Component
public final class MoveInTransition {
  private final ActionInHand inHand;

  public MoveInTransition(ActionInHand inHand) {
    this.inHand = inHand;
  }

  Move of(Transition transition) {
    return inHand
        .move()
        .orElseGet(() -> Move.of(decision(transition), transition.caller(), transition.comment()));
  }

  /** How the move was decided; on the host's own screen always by the user of their own. */
  StepKind way() {
    return inHand.move().map(Move::way).orElse(StepKind.REVIEW);
  }

  static Decision decision(Transition transition) {
    String code = transition.argument(WorkflowModules.DECISION);
    return Decision.of(code).orElseThrow(() -> new IllegalStateException("No decision " + code));
  }
}
